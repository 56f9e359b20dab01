// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"

#include <array>

namespace Grantscope
{

namespace
{

constexpr std::array<qint8, 256> decodingTable()
{
    std::array<qint8, 256> table{};
    table.fill(-1);
    qint8 value = 0;
    for (const char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") {
        if (c != '\0')
            table[static_cast<uchar>(c)] = value++;
    }
    return table;
}

constexpr std::array<qint8, 256> DecodingTable = decodingTable();

} // namespace

QByteArray base64UrlEncoded(QByteArrayView bytes)
{
    const QByteArray borrowed = QByteArray::fromRawData(bytes.data(), bytes.size());
    return borrowed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// Not QByteArray::fromBase64Encoding: that accepts padding, 4n+1 characters and trailing bits even when told to abort.
std::optional<QByteArray> base64UrlDecoded(QByteArrayView text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    QByteArray bytes(text.size() * 3 / 4, Qt::Uninitialized);
    char *out = bytes.data();
    quint32 pending = 0;
    int pendingBits = 0;
    for (const char c : text) {
        const qint8 value = DecodingTable[static_cast<uchar>(c)];
        if (value < 0)
            return std::nullopt;
        pending = (pending << 6) | static_cast<quint32>(value);
        pendingBits += 6;
        if (pendingBits >= 8) {
            pendingBits -= 8;
            *out++ = static_cast<char>(pending >> pendingBits);
            pending &= (1U << pendingBits) - 1;
        }
    }
    if (pending != 0)
        return std::nullopt;
    return bytes;
}

} // namespace Grantscope
