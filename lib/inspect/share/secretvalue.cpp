// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/fingerprint.h"
#include "inspect/share/jwtcut_p.h"
#include "inspect/share/secretvalue_p.h"

#include <algorithm>
#include <array>

namespace Grantscope::Share
{
namespace
{

constexpr std::string_view Hidden = "[hidden]";
constexpr std::size_t ShortestWithFingerprint = 16; // of a shorter one the fingerprint could be tried out
constexpr std::size_t PlausibleToken = 8;

bool isOf(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

/// A value in a string of JSON ends where the string does, or where an `&` is written as an escape.
bool isEscapedEnd(const Look &look, std::size_t at)
{
    return look.at(at) == '\\' &&
           (isOf("\"'", look.at(at + 1)) || look.isAt(at + 1, "u0026") || look.isAt(at + 1, "u003c"));
}

QString asText(std::string_view value)
{
    return QString::fromLatin1(value.data(), qsizetype(value.size())); // byte by byte, whatever they are
}

bool isMask(std::string_view value)
{
    const auto isHex = [](char c) { return Find::is(c, Find::Digit) || (c >= 'a' && c <= 'f'); };
    return value == Hidden ||
           (value.starts_with("sha256:") && value.size() == 19 && std::all_of(value.begin() + 7, value.end(), isHex));
}

std::string tokenInstead(std::string_view value)
{
    const std::size_t scheme = bearerSize(value);
    if (auto cut = jwtWithoutSignature(value.substr(scheme)))
        return std::string(value.substr(0, scheme)) + *cut;
    if (value.size() < ShortestWithFingerprint)
        return std::string(Hidden);
    return std::string(Fingerprint(value).text());
}

bool isScheme(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> Schemes{"basic",     "bearer", "dpop",  "digest",
                                                             "negotiate", "ntlm",   "token", "apikey"};
    return std::any_of(Schemes.begin(), Schemes.end(), [word](std::string_view scheme) {
        return std::equal(word.begin(), word.end(), scheme.begin(), scheme.end(),
                          [](char a, char b) { return (a | 0x20) == b; });
    });
}

} // namespace

std::size_t quotedEnd(const Look &look, std::size_t from, std::string_view quote)
{
    const bool isWord = quote.back() == ';' || quote.front() == '%'; // `&quot;`, `%22`
    if (isWord)
        return look.find(quote, from);
    const char mark = quote.back() == '2' ? '\0' : quote.back(); // `\u0022`
    if (mark == '\0')
        return look.find(quote, from);
    std::size_t backslashes = 0;
    const std::size_t own = quote.size() - 1;
    for (std::size_t at = from; look.has(at); ++at) {
        const char c = look.at(at);
        if (c == mark && (own == 0 ? backslashes % 2 == 0
                                   : backslashes == own || (backslashes > own && (backslashes - own) % (own + 1) == 0)))
            return at - own;
        backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return look.size();
}

std::size_t bareEnd(const Look &look, std::size_t from, ValueStyle style, Secrecy secrecy)
{
    std::string_view ends = " \t\r\n\"'<>&";
    if (style == ValueStyle::Prose)
        ends = secrecy == Secrecy::Password ? "\r\n\"<>" : " \t\r\n\"'<>&,;)}";
    if (style == ValueStyle::Literal)
        ends = "\r\n\"<>,}]";
    if (style == ValueStyle::Element)
        ends = "<&\"";
    std::size_t at = from;
    while (look.has(at) && !isOf(ends, look.at(at)) && !isEscapedEnd(look, at)) {
        if (style == ValueStyle::Encoded && (look.isAt(at, "%26") || look.isAt(at, "%22")))
            break;
        ++at;
    }
    return at;
}

std::string shownInstead(Secrecy secrecy, std::string_view value, bool isWord)
{
    if (value.empty() || isMask(value) || (isWord && isHarmlessLiteral(secrecy, asText(value))))
        return std::string(value);
    if (secrecy == Secrecy::Token)
        return tokenInstead(value);
    return std::string(Hidden);
}

std::size_t bearerSize(std::string_view value)
{
    const std::size_t space = value.find(' ');
    const std::string_view scheme = value.substr(0, space);
    const bool isBearer = space == 6 || space == 4 ? isScheme(scheme) && (scheme.front() | 0x20) != 'n' : false;
    return isBearer ? space + 1 : 0;
}

std::string shownCredentials(std::string_view value)
{
    const std::size_t space = value.find(' ');
    if (space == std::string_view::npos || !isScheme(value.substr(0, space)))
        return shownInstead(Secrecy::Password, value, false);
    const Secrecy secrecy = bearerSize(value) != 0 ? Secrecy::Token : Secrecy::Password;
    return std::string(value.substr(0, space + 1)) + shownInstead(secrecy, value.substr(space + 1), false);
}

bool looksLikeToken(std::string_view value)
{
    unsigned classes = 0;
    for (const char c : value)
        classes |= Find::ByteClasses[static_cast<unsigned char>(c)];
    const bool isMixed = (classes & Find::Upper) != 0 && (classes & Find::Lower) != 0;
    return value.size() >= PlausibleToken &&
           ((classes & Find::Digit) != 0 || value.size() > 30 || (isMixed && value.size() >= 20));
}

} // namespace Grantscope::Share
