// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens that are signed as HS256 wants it (RFC 7515 appendix A.1), with a secret that is known.

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace Grantscope::Kit
{

inline constexpr auto SampleJwtSecret = "a secret of thirty-two bytes, or more";

[[nodiscard]] inline QByteArray sampleJwt(const QByteArray &claims)
{
    const auto encoded = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray input = encoded(R"({"alg":"HS256","typ":"JWT"})") + '.' + encoded(claims);
    return input + '.' + encoded(QMessageAuthenticationCode::hash(input, SampleJwtSecret, QCryptographicHash::Sha256));
}

} // namespace Grantscope::Kit
