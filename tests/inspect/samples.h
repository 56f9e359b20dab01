// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens for the tests of this folder, and the time at which they are looked at.

#include "codec/base64url.h"
#include "inspect/inspection.h"

#include <algorithm>

namespace Grantscope::Samples
{

/// 2026-11-22T08:00:00Z
constexpr qint64 NowSeconds = 1'795'334'400;

inline QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(NowSeconds, Qt::UTC);
}

inline const QByteArray Hs256 = R"({"typ":"JWT","alg":"HS256"})";

/// The access token of the documented sample: a header, and the end of a payload.
inline const QByteArray DocumentedAccess =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.DItMjAxNSAwNTowNjoyOS43NDE0NzYiLCJyb2xlIjoiYWNjZXNzIn0";
/// The refresh token beside it: three parts, and a payload that breaks off.
inline const QByteArray DocumentedRefresh =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MioIn0.4fEXVBxeFQB3YkfSQ-W1Wp5XiZJv2jsivcYR2fP73PQ";

inline QByteArray jwt(const QByteArray &claims, const QByteArray &header = Hs256,
                      const QByteArray &signature = QByteArray(32, 's'))
{
    return base64UrlEncoded(header) + '.' + base64UrlEncoded(claims) + '.' + base64UrlEncoded(signature);
}

inline Inspection inspected(const QByteArray &token)
{
    return inspectToken(Secret(token), now());
}

inline QStringList ids(const Findings &findings)
{
    QStringList list;
    std::transform(findings.cbegin(), findings.cend(), std::back_inserter(list),
                   [](const Finding &finding) { return finding.id; });
    return list;
}

inline Finding findingOf(const Findings &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) { return finding.id == id; });
    return found == findings.cend() ? Finding{} : *found;
}

} // namespace Grantscope::Samples
