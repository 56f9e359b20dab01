// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Redaction: the one way in which requests, answers and headers are written out. It stands in the sink: what is printed,
// shown or logged goes through here, whatever the caller knew.

#include "net/exchange.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Grantscope
{

/// The body with every secret value masked (`"password": "[hidden]"`; tokens as their fingerprint), by member name in JSON,
/// XML and forms, and by shape (`eyJ...`) anywhere. Member names decide case-insensitively: password, *token*, *secret*, code,
/// assertion, verification_code ... A body that is none of the three formats keeps only what is no token. Valid UTF-8 out.
[[nodiscard]] QString redactedBody(QByteArrayView body);
/// The same without the values of `known`, which go first: redaction by shape spells a broken body anew, and might then hide
/// half of one and leave the rest.
[[nodiscard]] QString redactedBody(QByteArrayView body, const QList<Secret> &known);
/// `text` without the values of `known`, which are masked wherever they stand: as they are, percent-encoded, escaped as in JSON
/// or XML, or in Base64. Values under 4 bytes are left: they would tear holes into every word.
[[nodiscard]] QString withoutSecrets(QString text, const QList<Secret> &known);
/// Authorization, Cookie, Set-Cookie, Proxy-Authorization, X-*-Key and the like keep their scheme and lose their value.
[[nodiscard]] QByteArray redactedHeaderValue(const HttpHeader &header);
/// No user info; values of secret query members (wsAccessKey, access_token, code ...) masked.
[[nodiscard]] QString redactedUrl(const QUrl &url);
/// Any text: JWT shapes and values behind `password=`, `access_token":"` ... masked. For detail texts of the system.
[[nodiscard]] QString redactedText(const QString &text);

/// One line for a log: method, host, path, status, duration. Never a query, a body or a header value.
[[nodiscard]] QString logLine(const Exchange &exchange);

/// Whether a member, header or query name bears a secret: the one list that all of the above, and others, go by.
[[nodiscard]] bool isSecretName(QStringView name);

} // namespace Grantscope
