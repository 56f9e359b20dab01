// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Answers for the reading tests: what a server said, as an Exchange, and how a dialect reads it.

#include "kit/faketransport.h"
#include "oauth/dialectcatalogue.h"
#include "oauth/tokenreading.h"

namespace Grantscope::Kit
{

/// The moment at which the tests' requests are sent: 2026-11-22T08:00:00Z.
inline QDateTime sentAt()
{
    return QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
}

struct Answer
{
    QByteArray body;
    int status = 200;
    HttpHeaders headers{{"Content-Type", "application/json"}};
    QString dialect = QStringLiteral("rfc6749");
    GrantRequest grant{};
};

inline TokenReading read(const Answer &answer)
{
    static const DialectCatalogue catalogue = DialectCatalogue::load();
    const Dialect *dialect = catalogue.find(answer.dialect);
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://api.example.com/token"));
    request.secrets = secretsOf(answer.grant);
    const Exchange exchange = FakeTransport::answered(request, answer.status, answer.headers, answer.body, sentAt());
    return readTokenResponse(*dialect, answer.grant, exchange);
}

inline QStringList ids(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

} // namespace Grantscope::Kit
