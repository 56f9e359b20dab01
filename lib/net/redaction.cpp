// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"

namespace Grantscope
{

// Until bodies are read by structure, nothing of them is shown.
QString redactedBody(QByteArrayView body)
{
    return body.isEmpty() ? QString() : QStringLiteral("[hidden]");
}

QByteArray redactedHeaderValue(const HttpHeader &header)
{
    return isSecretName(QString::fromLatin1(header.name)) ? QByteArray("[hidden]") : header.value;
}

QString redactedUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

QString redactedText(const QString &text)
{
    return text;
}

QString logLine(const Exchange &exchange)
{
    return QString::fromLatin1(exchange.request.method) + u' ' + redactedUrl(exchange.request.url);
}

bool isSecretName(QStringView name)
{
    return name.contains(QStringLiteral("auth"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("token"), Qt::CaseInsensitive) ||
           name.contains(QStringLiteral("password"), Qt::CaseInsensitive);
}

} // namespace Grantscope
