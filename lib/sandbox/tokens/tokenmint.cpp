// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tokens/tokenmint.h"

#include "codec/base64url.h"
#include "sandbox/answers/orderedjson.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace Grantscope
{
namespace
{

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count + 4, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; i += 4) {
        const quint32 word = QRandomGenerator::system()->generate();
        for (qsizetype j = 0; j < 4; ++j)
            bytes[i + j] = static_cast<char>((word >> (8 * j)) & 0xFF);
    }
    bytes.truncate(count);
    return bytes;
}

} // namespace

TokenMint::TokenMint()
    : TokenMint(randomBytes(32))
{
}

TokenMint::TokenMint(QByteArray hmacKey)
    : m_key(std::move(hmacKey))
{
}

QByteArray TokenMint::jwt(const QList<Member> &claims) const
{
    const QByteArray signedPart =
        base64UrlEncoded(R"({"typ":"JWT","alg":"HS256"})") + '.' + base64UrlEncoded(compactJson(claims));
    const QByteArray signature = QMessageAuthenticationCode::hash(signedPart, m_key, QCryptographicHash::Sha256);
    return signedPart + '.' + base64UrlEncoded(signature);
}

QByteArray TokenMint::opaque(qsizetype length)
{
    return base64UrlEncoded(randomBytes(length)).left(length);
}

} // namespace Grantscope
