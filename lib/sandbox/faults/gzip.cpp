// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/gzip.h"

#include <array>

namespace Grantscope
{
namespace
{

consteval std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1U) ^ 0xEDB88320U : value >> 1U;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> Table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes)
        crc = Table[(crc ^ static_cast<quint8>(c)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>((value >> shift) & 0xFFU));
    return bytes;
}

} // namespace

/// qCompress gives four bytes of length, then a zlib stream: two bytes of header, deflate, four bytes of Adler-32.
QByteArray gzipCompressed(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 1); // The fastest: a bomb is made anew for each answer.
    const QByteArray deflated = zlib.sliced(6, zlib.size() - 10);
    const QByteArray header("\x1F\x8B\x08\x00\x00\x00\x00\x00\x00\xFF", 10);
    return header + deflated + littleEndian(crc32(bytes)) + littleEndian(static_cast<quint32>(bytes.size()));
}

} // namespace Grantscope
