// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a token page is about: a token that was granted here, or one that somebody pasted.

#include "inspect/inspection.h"
#include "net/transport.h"
#include "oauth/dialect.h"
#include "ui/evidence/exchangefacts.h"
#include "ui/theme/statuscolours.h"

#include <QUrl>

#include <optional>

namespace Grantscope
{

struct TokenSubject
{
    enum class Origin { Granted, Pasted };

    /// How a server is reached with it.
    struct Way
    {
        Dialect dialect;
        TransportOptions options;
    };

    Origin origin = Origin::Pasted;
    Inspection inspection;
    std::optional<TokenResponse> answer;   ///< Of a granted token.
    std::optional<ExchangeFacts> exchange; ///< Of a granted token.
    std::optional<Way> way;                ///< Of a granted token: it may be called with.
    std::optional<QDateTime> asOf;         ///< It is looked at as of this time, which stands still; else as of now.
    QString who;                           ///< The account, as it signed in.
    QUrl server;
    QString production;     ///< Name of the profile, where it is production; else empty.
    QString by;             ///< `by password grant (JSON)`
    QString refreshBlocked; ///< Why no new one can be had without the user, in words; empty: it can.
    QDateTime refreshAt;    ///< UTC; when the next one comes by itself. Invalid: none does.
    bool signsInAgain =
        false; ///< A new one is had with the password or the client's secret, and not with a refresh token.

    [[nodiscard]] bool isGranted() const { return origin == Origin::Granted; }
    /// Whether it may stand in an Authorization header. Of a pasted token nothing else is known: yes.
    [[nodiscard]] bool isBearer() const { return !answer || answer->isBearer(); }
};

/// Status for the verdict at a moment. A pasted token never gets the sign of a good one: decoding is not verifying.
[[nodiscard]] Status verdictStatus(const TokenSubject &subject, const QDateTime &now);

} // namespace Grantscope
