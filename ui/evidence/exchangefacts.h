// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window keeps of an exchange: already redacted, so that neither the password nor a token stays in memory only
// because a page shows what was sent.

#include "net/exchange.h"

#include <QList>
#include <QString>

namespace Grantscope
{

struct ExchangeFacts
{
    struct Fact
    {
        QString label;
        QString value;
    };

    QString request; ///< Request line, headers and body.
    QString answer;  ///< Status line, headers and body; or why there is none.
    QString summary; ///< `200 OK from api.example.com in 212 ms`
    QList<Fact> facts;
};

/// `api.example.com`, `127.0.0.1:8080`
[[nodiscard]] QString hostWords(const QUrl &url);
[[nodiscard]] ExchangeFacts exchangeFacts(const Exchange &exchange);
/// Request line, headers and body, for a request that was not sent yet.
[[nodiscard]] QString redactedRequest(const HttpRequest &request);

} // namespace Grantscope
