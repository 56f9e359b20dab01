// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a token endpoint granted (RFC 6749 section 5.1), read of JSON, XML or a form.

#include "base/secret.h"
#include "oauth/scope.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Grantscope
{

/// One of the answer's statements about when the token dies.
struct ExpiryClock
{
    QString name;   ///< The member as it stood there: `expires_in`, `.expires` ...
    QString stated; ///< Its value as it stood there.
    QDateTime at;   ///< UTC; what follows from it.

    friend bool operator==(const ExpiryClock &, const ExpiryClock &) = default;
};

struct TokenResponse
{
    Secret accessToken;              ///< Never empty; only characters that RFC 6750 allows in a header.
    QString tokenType;               ///< As it came (`Bearer`, `bearer`); `Bearer` where the answer has none (finding
                                     ///< token-type-missing).
    std::optional<qint64> expiresIn; ///< Seconds as stated, floor of a decimal. Absent, null, 0 or no number: no value.
    QDateTime issuedAt;              ///< UTC: as stated, else when the request was sent.
    bool issuedAtStated = false;
    QDateTime expiresAt;        ///< UTC: the earliest of `clocks`; invalid when none states one. Never guessed.
    QList<ExpiryClock> clocks;  ///< Every statement, in the order expires_in, epoch, date.
    Secret refreshToken;        ///< Empty: none.
    std::optional<Scope> scope; ///< No value: the answer states none (which is not "none granted").
    QString userName;
    std::optional<bool> persistent; ///< A presence flag at ASP.NET: `".persistent": ""` means true.
    QJsonObject extra;              ///< Members that have no place above, as they came.

    /// Whether it may stand behind `Authorization: Bearer`.
    [[nodiscard]] bool isBearer() const { return tokenType.compare(QLatin1String("bearer"), Qt::CaseInsensitive) == 0; }
    /// `Bearer <token>`. Empty unless isBearer().
    [[nodiscard]] Secret authorizationHeader() const;
};

} // namespace Grantscope
