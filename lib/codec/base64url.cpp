// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"

#include "codec/base64urlblocks_p.h"

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

void put(char *out, std::uint32_t group, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out[i] = static_cast<char>(group >> (16 - 8 * i));
}

/// The last two or three characters: one or two bytes, and the bits behind them must be zero.
std::optional<std::size_t> decodedEnd(std::string_view text, char *out)
{
    if (text.empty())
        return 0;
    if (text.size() == 1)
        return std::nullopt;
    std::uint32_t group = looked(First, text[0]) | looked(Second, text[1]);
    if (text.size() == 3)
        group |= looked(Third, text[2]);
    const int bytes = static_cast<int>(text.size()) - 1;
    const std::uint32_t behind = bytes == 1 ? 0xffff : 0xff;
    if ((group & (Foreign | behind)) != 0)
        return std::nullopt;
    put(out, group, bytes);
    return static_cast<std::size_t>(bytes);
}

} // namespace

QByteArray base64UrlEncoded(QByteArrayView bytes)
{
    const QByteArray borrowed = QByteArray::fromRawData(bytes.data(), bytes.size());
    return borrowed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<std::size_t> base64UrlDecodedTo(std::string_view text, char *out)
{
    const char *const start = out;
    const std::size_t inBlocks = base64UrlBlocks(text, out); // stops before what it can't read: that is judged below
    out += inBlocks / 4 * 3;
    text.remove_prefix(inBlocks);
    while (text.size() >= 4) {
        const std::uint32_t group =
            looked(First, text[0]) | looked(Second, text[1]) | looked(Third, text[2]) | looked(Fourth, text[3]);
        if ((group & Foreign) != 0)
            return std::nullopt;
        put(out, group, 3);
        out += 3;
        text.remove_prefix(4);
    }
    const auto end = decodedEnd(text, out);
    if (!end)
        return std::nullopt;
    return static_cast<std::size_t>(out - start) + *end;
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
