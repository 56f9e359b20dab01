// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"

#include "codec/base64urlblocks_p.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace Grantscope
{

namespace
{

constexpr std::uint32_t Foreign = 0xff000000; // a bit of it survives any OR with what is no foreign character

using Table = std::array<std::uint32_t, 256>;

/// The value of each character, shifted to where it belongs in the three bytes of its group.
constexpr Table tableFor(int shift)
{
    Table table{};
    table.fill(Foreign);
    std::uint32_t value = 0;
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"))
        table[static_cast<unsigned char>(c)] = value++ << shift;
    return table;
}

constexpr Table First = tableFor(18);
constexpr Table Second = tableFor(12);
constexpr Table Third = tableFor(6);
constexpr Table Fourth = tableFor(0);

std::uint32_t looked(const Table &table, char c)
{
    return table[static_cast<unsigned char>(c)];
}

void put(char *out, std::uint32_t group, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        out[i] = static_cast<char>(group >> (16 - 8 * i));
}

/// Up to four characters, as far as they are base64url: how many.
std::size_t decodedGroup(std::string_view text, char *out)
{
    constexpr std::array<const Table *, 4> Tables{&First, &Second, &Third, &Fourth};
    std::uint32_t group = 0;
    std::size_t count = 0;
    for (; count < std::min(text.size(), Tables.size()); ++count) {
        const std::uint32_t value = looked(*Tables[count], text[count]);
        if (value == Foreign)
            break;
        group |= value;
    }
    put(out, group, base64UrlBytes(count));
    return count;
}

/// Whether bits are set behind the last whole byte: such a text does not encode to itself.
bool hasTrailingBits(std::string_view text)
{
    const std::size_t over = text.size() % 4;
    return over != 0 && (looked(Fourth, text.back()) & (over == 2 ? 0x0fU : 0x03U)) != 0;
}

} // namespace

QByteArray base64UrlEncoded(QByteArrayView bytes)
{
    const QByteArray borrowed = QByteArray::fromRawData(bytes.data(), bytes.size());
    return borrowed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::size_t base64UrlDecodedStart(std::string_view text, char *out)
{
    std::size_t done =
        base64UrlBlocks(text, out); // whole groups; stops before what it can't read, which is judged here
    for (; text.size() - done >= 4; done += 4) {
        const char *const c = text.data() + done;
        const std::uint32_t group =
            looked(First, c[0]) | looked(Second, c[1]) | looked(Third, c[2]) | looked(Fourth, c[3]);
        if ((group & Foreign) != 0)
            break;
        put(out + done / 4 * 3, group, 3);
    }
    return done + decodedGroup(text.substr(done), out + done / 4 * 3);
}

std::optional<std::size_t> base64UrlDecodedTo(std::string_view text, char *out)
{
    const bool isWhole = text.size() % 4 != 1 && base64UrlDecodedStart(text, out) == text.size();
    return isWhole && !hasTrailingBits(text) ? std::optional(base64UrlBytes(text.size())) : std::nullopt;
}

// Not QByteArray::fromBase64Encoding: that accepts padding, 4n+1 characters and trailing bits even when told to abort.
std::optional<QByteArray> base64UrlDecoded(QByteArrayView text)
{
    const std::string_view characters(text.data(), static_cast<std::size_t>(text.size()));
    QByteArray bytes(static_cast<qsizetype>(base64UrlRoom(characters.size())), Qt::Uninitialized);
    const auto size = base64UrlDecodedTo(characters, bytes.data());
    if (!size)
        return std::nullopt;
    bytes.truncate(static_cast<qsizetype>(*size));
    return bytes;
}

} // namespace Grantscope
