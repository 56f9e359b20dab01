// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/share/jwtcut_p.h"
#include "inspect/share/secretvalue_p.h"
#include "inspect/share/textstep_p.h"

#include <algorithm>

namespace Grantscope::Share
{

using Mode = State::Mode;

Step TextStep::named(std::string_view name, Secrecy secrecy, const ValueGap &gap)
{
    if (gap.style == ValueStyle::List)
        return list(name, secrecy, gap);
    const bool isQuoted = gap.style == ValueStyle::Quoted;
    const bool isHeader = nameText(name).endsWith(QStringLiteral("authorization"), Qt::CaseInsensitive) ||
                          (isAlike(name, "value") && secrecy == Secrecy::Password);
    const std::size_t end = isQuoted ? quotedEnd(m_look, gap.value, gap.quote)
                                     : bareEnd(m_look, gap.value, gap.style, isHeader ? Secrecy::Password : secrecy);
    if (end == MaxLook)
        return swallow(secrecy, gap);
    const std::string_view value = m_look.text(gap.value, end);
    const bool isProse = gap.style == ValueStyle::Prose && secrecy != Secrecy::Password;
    if (isProse && !looksLikeToken(value))
        return copy(gap.value);
    // A token without quotes is the next word, and may go on in the next lines.
    if (!isQuoted && (isHeader || secrecy == Secrecy::Token)) {
        if (const std::size_t scheme = bearerSize(value);
            isHeader == (scheme != 0) && beginsWithJwt(value.substr(scheme)))
            return copy(gap.value + scheme);
    }
    const std::string shown = isHeader ? shownCredentials(value) : shownInstead(secrecy, value, !isQuoted);
    Step step = replace(gap.value, end, shown);
    if (m_state.depth > 0 && isQuoted) { // or the closing quote would be taken for an opening one
        step.consumed = std::min(end + gap.quote.size(), m_look.size());
        step.out += m_look.text(end, step.consumed);
    }
    return step;
}

/// In a list or an object whose values are hidden, one whose name says that it is no secret.
Step TextStep::namedOpenly(const ValueGap &gap)
{
    if (gap.style != ValueStyle::Quoted)
        return copy(gap.value);
    return copy(std::min(quotedEnd(m_look, gap.value, gap.quote) + gap.quote.size(), m_look.size()));
}

Step TextStep::swallow(Secrecy secrecy, const ValueGap &gap)
{
    m_state.mode = Mode::Swallow;
    m_state.style = gap.style;
    m_state.quote = gap.quote;
    m_state.secrecy = secrecy;
    return {gap.value, std::string(m_look.text(0, gap.value)) + std::string(Hidden)};
}

Step TextStep::list(std::string_view name, Secrecy secrecy, const ValueGap &gap)
{
    const Secrecy inside = secrecyInside(nameText(name));
    if (m_state.depth == 0 && isSecret(inside)) {
        m_state.inside = secrecy == Secrecy::Token ? Secrecy::Token : Secrecy::Password;
        m_state.depth = 1;
        return copy(gap.value + 1);
    }
    return copy(gap.value);
}

Step TextStep::bracket(char c)
{
    m_state.pair = Secrecy::Unknown;
    if (m_state.depth > 0)
        m_state.depth = c == '{' || c == '[' ? m_state.depth + 1 : m_state.depth - 1;
    if (m_state.depth == 0)
        m_state.inside = Secrecy::Unknown;
    return copy(1);
}

/// In a list or an object whose values are all hidden: a name stays.
Step TextStep::stringInside(const std::string &quote)
{
    const std::size_t end = quotedEnd(m_look, quote.size(), quote);
    if (end == MaxLook)
        return swallow(m_state.inside, {quote.size(), ValueStyle::Quoted, quote});
    const std::size_t behind =
        m_look.endOf(end + quote.size(), [](char c) { return Find::is(c, Find::Blank | Find::Break); });
    if (m_look.at(behind) == ':') { // a name: if it is a word, what it says is looked at next
        const std::string_view name = m_look.text(quote.size(), end);
        const bool isWord = !name.empty() && std::all_of(name.begin(), name.end(), isWordByte);
        return copy(isWord ? quote.size() : behind + 1);
    }
    const std::string shown = shownInstead(m_state.inside, m_look.text(quote.size(), end), false);
    Step step = replace(quote.size(), end, shown);
    step.out += m_look.text(end, std::min(end + quote.size(), m_look.size()));
    step.consumed = std::min(end + quote.size(), m_look.size());
    return step;
}

} // namespace Grantscope::Share
