// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/bytesearch.h"

#include "inspect/find/alphabet.h"

#include <algorithm>
#include <array>

namespace Grantscope::Find
{
namespace
{

constexpr char folded(char c)
{
    return static_cast<char>(c | 0x20); // letters to lower case
}

constexpr bool isAnchor(const char *at)
{
    if (at[0] == 'e')
        return (at[1] == 'y' && (at[2] == 'J' || at[2] == 'A')) || (at[1] == 'w' && (at[2] == 'o' || at[2] == '0'));
    if (folded(at[1]) != 'e')
        return false;
    return (folded(at[0]) == 'k' && folded(at[2]) == 'n') || (folded(at[0]) == 'r' && folded(at[2]) == 'r');
}

const char *anchor(const char *from, const char *end)
{
    for (; end - from >= 3; ++from) {
        if (isAnchor(from))
            return from;
    }
    return end;
}

const char *runEnd(const char *from, const char *end)
{
    while (from != end && is(*from, Base64Url | Dot))
        ++from;
    return from;
}

std::size_t lineFeeds(const char *from, const char *end)
{
    return static_cast<std::size_t>(std::count(from, end, '\n'));
}

constexpr std::array<std::uint8_t, 256> sixBits()
{
    std::array<std::uint8_t, 256> table{};
    table.fill(0xff);
    std::uint8_t value = 0;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        table[static_cast<unsigned char>(c)] = value++;
    return table;
}
constexpr std::array<std::uint8_t, 256> SixBits = sixBits();

std::size_t decode(const char *from, const char *end, char *out)
{
    const char *const begin = out;
    std::uint32_t pending = 0;
    int bits = 0;
    for (; from != end; ++from) {
        const std::uint8_t value = SixBits[static_cast<unsigned char>(*from)];
        if (value == 0xff)
            break;
        pending = (pending << 6) | value;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            *out++ = static_cast<char>((pending >> bits) & 0xff);
        }
    }
    return static_cast<std::size_t>(out - begin);
}

constexpr ByteSearch Portable{anchor, runEnd, lineFeeds, decode};

} // namespace

const ByteSearch &portableByteSearch()
{
    return Portable;
}

const ByteSearch &byteSearch()
{
    static const ByteSearch &chosen = avx2ByteSearch() != nullptr ? *avx2ByteSearch() : Portable;
    return chosen;
}

} // namespace Grantscope::Find
