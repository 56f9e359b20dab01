// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/share/jwtcut_p.h"
#include "inspect/share/secretvalue_p.h"
#include "inspect/share/textstep_p.h"

#include <algorithm>

namespace Grantscope::Share
{

using Mode = State::Mode;

bool isAlike(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return (Find::is(a, Find::Upper) ? (a | 0x20) : a) == b; });
}

QString nameText(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

Secrecy secrecyOfName(std::string_view name)
{
    return name.size() <= LongestName ? secrecyOf(nameText(name)) : Secrecy::Unknown;
}

Step TextStep::run()
{
    const char c = m_look.at(0);
    if (isWordByte(c))
        return word();
    if (c == '<')
        return tag();
    if (c == '>')
        return tagEnd();
    if (c == ':' && m_look.isAt(1, "//"))
        return userInfo();
    if (m_look.isAt(0, Hidden)) // a mask is no list
        return copy(Hidden.size());
    if (c == '{' || c == '[' || c == '}' || c == ']')
        return bracket(c);
    if (m_state.depth > 0) {
        if (const std::string quote = quoteAt(m_look, 0); !quote.empty())
            return stringInside(quote);
    }
    return copy(1);
}

Step TextStep::replace(std::size_t value, std::size_t end, const std::string &shown) const
{
    return {end, std::string(m_look.text(0, value)) + shown};
}

Step TextStep::word()
{
    const std::size_t end = m_look.endOf(0, isWordByte);
    const std::string_view word = m_look.text(0, end);
    if (end == MaxLook)
        return longWord();
    if (word.starts_with("-----BEGIN") &&
        m_look.text(0, m_look.endOf(0, [](char c) { return c >= ' '; })).find("PRIVATE KEY") != std::string_view::npos)
        return privateKey(end);
    if (const auto gap = gapBehind(m_look, end)) {
        const Secrecy secrecy = ownSecrecy(word, *gap);
        if (isSecret(secrecy))
            return named(word, secrecy, *gap);
        if (m_state.depth > 0)
            return namedOpenly(*gap);
    } else if (const auto escape = escapeSize(word); escape != 0) {
        return copy(escape);
    }
    if (auto step = credentials(word, end))
        return *step;
    if (m_state.depth > 0 && !gapBehind(m_look, end))
        return replace(0, end, shownInstead(m_state.inside, word, true));
    return wordAlone(end);
}

Step TextStep::wordAlone(std::size_t end)
{
    if (const std::size_t escape = escapeSize(m_look.text(0, end)); escape != 0)
        return copy(escape);
    if (const auto cut = wordWithoutSignature(m_look, end))
        return {cut->size, cut->shown};
    const bool isInside = m_look.before(1) == '+' || m_look.before(1) == '/';
    const auto isBase64 = [](char c) { return Find::is(c, Find::Base64Url) || c == '+' || c == '/'; };
    const std::size_t run = isInside ? 0 : m_look.endOf(0, isBase64);
    if (run >= end && hidesSecret(m_look.text(0, run))) {
        const std::size_t padded = m_look.endOf(run, [](char c) { return c == '='; });
        return {padded, std::string(Hidden)};
    }
    return copy(end);
}

/// Longer than anything that is looked at whole: base64 of a text can hold a secret, a picture none.
Step TextStep::longWord()
{
    const bool isText = hidesSecret(m_look.text(0, MaxLook / 2)) || hidesSecret(m_look.text(0, MaxLook));
    m_state.mode = isText ? Mode::DropWord : Mode::CopyWord;
    return isText ? Step{1, std::string(Hidden)} : copy(1);
}

/// `\n` and `%26` before a name are no part of it.
std::size_t TextStep::escapeSize(std::string_view word) const
{
    const auto isHex = [](char c) { return Find::is(c, Find::Digit) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); };
    if (m_look.before(1) == '%' && word.size() > 2 && isHex(word[0]) && isHex(word[1]))
        return 2;
    if (m_look.before(1) != '\\' || word.size() < 2)
        return 0;
    if (word[0] == 'u' && word.size() > 5 && std::all_of(word.begin() + 1, word.begin() + 5, isHex))
        return 5;
    return std::string_view("nrtbf").find(word[0]) != std::string_view::npos ? 1 : 0;
}

/// What the name says of its value; the escape before it left aside.
Secrecy TextStep::ownSecrecy(std::string_view word, const ValueGap &gap)
{
    const bool isElement = gap.style == ValueStyle::Element;
    if (isElement && !(m_look.endsBefore("&lt;") || m_look.endsBefore("\\") || m_look.endsBefore(":")))
        return Secrecy::Unknown;
    std::string_view name = word;
    Secrecy secrecy = secrecyOfName(name);
    if (const std::size_t escape = escapeSize(word); escape != 0 && !isSecret(secrecy)) {
        name = word.substr(escape);
        secrecy = secrecyOfName(name);
    }
    if (isAlike(name, "value") || isAlike(name, "val"))
        return secrecyWithin(m_state.inside, isSecret(m_state.pair) ? m_state.pair : pairBehind(gap));
    if (isAlike(name, "name") || isAlike(name, "key") || isAlike(name, "id"))
        notePair(gap);
    if (secrecy == Secrecy::Unknown && m_state.depth > 0 && !isAlike(name, "name"))
        secrecy = m_state.inside;
    return isElement && secrecy == Secrecy::Code ? Secrecy::Unknown : secrecy;
}

void TextStep::notePair(const ValueGap &gap)
{
    if (gap.style != ValueStyle::Quoted)
        return;
    const std::size_t end = quotedEnd(m_look, gap.value, gap.quote);
    if (end - gap.value <= LongestName)
        m_state.pair = secrecyOfName(m_look.text(gap.value, end));
}

/// {"value": "...", "name": "password"}
Secrecy TextStep::pairBehind(const ValueGap &gap) const
{
    if (gap.style != ValueStyle::Quoted)
        return Secrecy::Unknown;
    std::size_t at = quotedEnd(m_look, gap.value, gap.quote) + gap.quote.size();
    at = m_look.endOf(at, [](char c) { return c == ',' || Find::is(c, Find::Blank | Find::Break); });
    const std::string quote = quoteAt(m_look, at);
    at += quote.size();
    const bool isName = m_look.isAt(at, "name") || m_look.isAt(at, "key");
    const std::size_t end = m_look.endOf(at, isWordByte);
    const auto behind = isName ? gapBehind(m_look, end) : std::nullopt;
    if (!behind || behind->style != ValueStyle::Quoted)
        return Secrecy::Unknown;
    return secrecyOfName(m_look.text(behind->value, quotedEnd(m_look, behind->value, behind->quote)));
}

} // namespace Grantscope::Share
