// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/share/jwtcut_p.h"
#include "inspect/share/secretvalue_p.h"
#include "inspect/share/textstep_p.h"

#include <algorithm>

namespace Grantscope::Share
{

using Mode = State::Mode;

namespace
{

bool isTokenByte(char c)
{
    return Find::is(c, Find::Base64Url | Find::Dot | Find::Token68);
}

} // namespace

/// `Bearer abc`, `Basic dTpw`, `curl -u user:password`.
std::optional<Step> TextStep::credentials(std::string_view word, std::size_t end)
{
    const bool isUser = word == "-u" || word == "-U" || word == "-b" || word == "--user" || word == "--proxy-user" ||
                        word == "--cookie";
    const bool isBasic = isAlike(word, "basic");
    const bool isBearer = isAlike(word, "bearer") || isAlike(word, "dpop");
    if (!isUser && !isBasic && !isBearer)
        return std::nullopt;
    std::size_t from = m_look.endOf(end, [](char c) { return c == ' '; });
    if (m_look.isAt(end, "%20") && !isUser)
        from = end + 3;
    if (from == end)
        return std::nullopt;
    if (isUser)
        return userOption(from, word == "-b" || word == "--cookie" ? '=' : ':');
    const std::size_t stop = m_look.endOf(from, isTokenByte);
    const std::string_view value = m_look.text(from, stop);
    const bool isPair = isBasic && value.size() >= 4 &&
                        QByteArray::fromBase64(QByteArray(value.data(), qsizetype(value.size()))).contains(':');
    const bool isToken = isBearer && value.size() >= 16 &&
                         std::any_of(value.begin(), value.end(), [](char c) { return Find::is(c, Find::Digit); });
    if (!isPair && !isToken)
        return std::nullopt;
    if (isBearer && beginsWithJwt(value))
        return copy(from);
    return replace(from, stop, shownInstead(isBasic ? Secrecy::Password : Secrecy::Token, value, false));
}

Step TextStep::userOption(std::size_t from, char mark)
{
    const std::string quote = quoteAt(m_look, from);
    const std::size_t value = from + quote.size();
    const std::size_t end = quote.empty()
                                ? m_look.endOf(value, [](char c) { return !Find::is(c, Find::Blank | Find::Break); })
                                : quotedEnd(m_look, value, quote);
    const std::size_t colon = m_look.text(value, end).find(mark);
    if (colon == std::string_view::npos)
        return copy(from);
    const std::size_t password = value + colon + 1;
    return replace(password, end, shownInstead(Secrecy::Password, m_look.text(password, end), false));
}

/// `://user:password@host`
Step TextStep::userInfo()
{
    const auto belongs = [](char c) {
        return static_cast<unsigned char>(c) > ' ' && std::string_view("/?#\"'<>\\").find(c) == std::string_view::npos;
    };
    const std::size_t end = m_look.endOf(3, belongs);
    const std::string_view authority = m_look.text(3, end);
    const std::size_t sign = authority.rfind('@');
    if (sign == std::string_view::npos || sign == 0)
        return copy(3);
    const std::size_t colon = authority.substr(0, sign).find(':');
    const std::size_t from = 3 + (colon == std::string_view::npos ? 0 : colon + 1);
    return replace(from, 3 + sign, shownInstead(Secrecy::Password, m_look.text(from, 3 + sign), false));
}

Step TextStep::privateKey(std::size_t end)
{
    m_state.mode = Mode::PrivateKey;
    const std::size_t line = m_look.find("-----", end) + 5;
    return {std::min(line, m_look.size()),
            std::string(m_look.text(0, std::min(line, m_look.size()))) + std::string(Hidden)};
}

Step TextStep::tag()
{
    m_state.pair = Secrecy::Unknown;
    m_state.tag = Secrecy::Unknown;
    const bool isClosing = m_look.at(1) == '/';
    const std::size_t from = isClosing ? 2 : 1;
    if (!isWordByte(m_look.at(from)))
        return copy(1);
    const std::size_t end = m_look.endOf(from, [](char c) { return isWordByte(c) || c == ':'; });
    const std::string_view name = m_look.text(from, std::min(end, from + LongestName));
    if (isClosing) {
        if (name == m_state.parent)
            m_state.parent.clear();
        return copy(end);
    }
    const Secrecy secrecy = secrecyOfName(name);
    // <code> is HTML's: no authorization code comes in XML.
    m_state.tag = isSecret(secrecy) && secrecy != Secrecy::Code ? secrecy : Secrecy::Unknown;
    if (secrecy == Secrecy::Unknown && !m_state.parent.empty())
        m_state.tag = m_state.inherited;
    m_state.tagName = name;
    return copy(end);
}

Step TextStep::tagEnd()
{
    const Secrecy secrecy = m_look.before(1) == '/' ? Secrecy::Unknown : m_state.tag;
    m_state.tag = Secrecy::Unknown;
    m_state.pair = Secrecy::Unknown;
    if (!isSecret(secrecy))
        return copy(1);
    const std::size_t from = m_look.endOf(1, [](char c) { return Find::is(c, Find::Blank | Find::Break); });
    const bool isCData = m_look.isAt(from, "<![cdata[");
    const std::size_t value = isCData ? from + 9 : from;
    const std::size_t stop = isCData ? m_look.find("]]>", value) : m_look.find("</", value);
    const std::string_view text = m_look.text(value, stop);
    const bool isParent = !isCData && text.starts_with('<');
    if (isParent) { // what it says may hold for its children, too
        const Secrecy inside = secrecyInside(nameText(m_state.tagName));
        if (m_state.parent.empty() && isSecret(inside)) {
            m_state.parent = m_state.tagName;
            m_state.inherited = inside;
        }
        return copy(1);
    }
    if (stop == MaxLook) {
        m_state.mode = Mode::Element;
        return {value, std::string(m_look.text(0, value)) + std::string(Hidden)};
    }
    std::size_t last = stop;
    while (last > value && Find::is(m_look.at(last - 1), Find::Blank | Find::Break))
        --last;
    return replace(value, last, shownInstead(secrecy, m_look.text(value, last), true));
}

} // namespace Grantscope::Share
