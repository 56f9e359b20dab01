// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// gzip for tests, without a library beside Qt: qCompress makes the same deflate stream in another wrapping.

#include <QByteArray>
#include <QtEndian>

namespace Grantscope::Kit
{

[[nodiscard]] inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xedb88320U : crc >> 1U;
    }
    return ~crc;
}

[[nodiscard]] inline QByteArray gzipped(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9).mid(4); // without the length that Qt puts before it
    QByteArray trailer(8, '\0');
    qToLittleEndian(crc32(bytes), trailer.data());
    qToLittleEndian(static_cast<quint32>(bytes.size()), trailer.data() + 4);
    return QByteArray::fromHex("1f8b08000000000000ff") + zlib.mid(2, zlib.size() - 6) + trailer;
}

} // namespace Grantscope::Kit
