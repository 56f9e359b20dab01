// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens and answers to be photographed. None of them opens anything.

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Grantscope::Screens
{

/// A JWT that lives for another 47 minutes, with the claims that support sees most.
[[nodiscard]] QString signedJwt();
[[nodiscard]] QString signedJwt(const QJsonObject &claims);
/// Its claims.
[[nodiscard]] QJsonObject sampleClaims();
/// Signed as HS256 with Kit::SampleJwtSecret, for `who`, ends in so many seconds.
[[nodiscard]] QByteArray userJwt(const QByteArray &who, int expiresIn);
/// The access token of the documented sample: two parts, cut off in the payload.
[[nodiscard]] QString documentedPartialToken();
/// An answer with more permissions and files than fit on a line.
[[nodiscard]] QByteArray manyScopes();

} // namespace Grantscope::Screens
