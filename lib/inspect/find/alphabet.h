// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What bytes a token is made of, as one table; and by which three bytes the search for one begins.

#include <array>
#include <cstdint>
#include <string_view>

namespace Grantscope::Find
{

enum ByteClass : std::uint8_t {
    Base64Url = 1, ///< A-Z a-z 0-9 - _
    Dot = 2,
    Token68 = 4, ///< Besides these, what RFC 6750 section 2.1 allows in a Bearer token: ~ + / =
    Blank = 8,   ///< Space and tab.
    Break = 16,  ///< CR and LF.
    Digit = 32,
    Upper = 64,
    Lower = 128,
};

constexpr std::array<std::uint8_t, 256> byteClasses()
{
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = Base64Url | Digit;
    for (unsigned c = 'A'; c <= 'Z'; ++c)
        table[c] = Base64Url | Upper;
    for (unsigned c = 'a'; c <= 'z'; ++c)
        table[c] = Base64Url | Lower;
    table['-'] = table['_'] = Base64Url;
    table['.'] = Dot;
    for (const unsigned char c : {'~', '+', '/', '='})
        table[c] = Token68;
    table[' '] = table['\t'] = Blank;
    table['\r'] = table['\n'] = Break;
    return table;
}
inline constexpr std::array<std::uint8_t, 256> ByteClasses = byteClasses();

[[nodiscard]] constexpr bool is(char c, unsigned classes)
{
    return (ByteClasses[static_cast<unsigned char>(c)] & classes) != 0;
}

/// The first place from `from` on whose byte is of none of the classes; text.size() when there is none.
[[nodiscard]] constexpr std::size_t endOf(std::string_view text, std::size_t from, unsigned classes)
{
    while (from < text.size() && is(text[from], classes))
        ++from;
    return from;
}

/// `eyJ`, `eyA`, `ewo`, `ew0` (base64 of a brace and what may follow it), or the middle of `token` and `bearer` (`ken`, `rer`,
/// in either case). There must be three bytes.
[[nodiscard]] constexpr bool isAnchor(const char *at)
{
    const auto folded = [](char c) { return static_cast<char>(c | 0x20); }; // letters to lower case
    if (at[0] == 'e')
        return (at[1] == 'y' && (at[2] == 'J' || at[2] == 'A')) || (at[1] == 'w' && (at[2] == 'o' || at[2] == '0'));
    if (folded(at[1]) != 'e')
        return false;
    return (folded(at[0]) == 'k' && folded(at[2]) == 'n') || (folded(at[0]) == 'r' && folded(at[2]) == 'r');
}

} // namespace Grantscope::Find
