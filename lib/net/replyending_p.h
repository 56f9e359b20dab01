// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading what a QNetworkReply ended with. Its error() alone decides nothing: 4xx and 5xx are errors there and answers
// here, and a cut-off answer has a status too.

#include "net/exchange.h"
#include "net/proxychoice_p.h"

#include <QNetworkReply>

namespace Grantscope
{

/// Why there is no whole answer; no value when there is one (of any status).
[[nodiscard]] std::optional<TransportFailure::Kind> failureKind(QNetworkReply::NetworkError error, int status,
                                                                const ProxyChoice &proxy);
/// The decoder of the content coding gave up: what it let through until then must not be looked at.
[[nodiscard]] bool isUndecodable(const QNetworkReply &reply);
/// The words of the system, without the URL's query and without anything that looks like a secret.
[[nodiscard]] QString technicalDetail(const QNetworkReply &reply);

/// Content-Length is not a number, or several that differ (RFC 9112 section 6.3): nobody can say where the answer ends.
[[nodiscard]] bool hasBrokenLength(const HttpHeaders &headers);
/// Nothing but the end of the connection says where the body ends. Not so with a content coding: Qt removes the length then.
[[nodiscard]] bool isFramedByClose(const HttpHeaders &headers);
/// Status, reason and headers; no body.
[[nodiscard]] HttpResponse responseHead(const QNetworkReply &reply);

} // namespace Grantscope
