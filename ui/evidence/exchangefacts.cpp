// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/exchangefacts.h"

#include "inspect/localtime.h"
#include "net/redaction.h"
#include "net/transport.h"

#include <QCoreApplication>

namespace Grantscope
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("ExchangeFacts", text);
}

QString headerLines(const HttpHeaders &headers)
{
    QString text;
    for (const HttpHeader &header : headers) {
        text += QString::fromUtf8(header.name) + QStringLiteral(": ") + QString::fromUtf8(redactedHeaderValue(header)) +
                QLatin1Char('\n');
    }
    return text;
}

QString answerText(const HttpResponse &response, const QList<Secret> &sent)
{
    QString text = QStringLiteral("HTTP %1 %2\n").arg(response.status).arg(QString::fromUtf8(response.reason));
    text += headerLines(response.headers) + QLatin1Char('\n');
    switch (response.bodyState) {
    case HttpResponse::Body::TooLarge:
        return text +
               words(QT_TRANSLATE_NOOP("ExchangeFacts", "(The body is over the limit of 1 MiB and was not kept.)"));
    case HttpResponse::Body::Undecodable:
        return text +
               words(QT_TRANSLATE_NOOP("ExchangeFacts", "(The body's content coding is broken: it can't be read.)"));
    case HttpResponse::Body::Whole:
        break;
    }
    if (response.body.isEmpty())
        return text + words(QT_TRANSLATE_NOOP("ExchangeFacts", "(no body)"));
    return text + redactedBody(response.body.reveal(), sent);
}

QString milliseconds(double ms)
{
    return QCoreApplication::translate("ExchangeFacts", "%L1 ms", "duration").arg(ms, 0, 'f', ms < 10 ? 1 : 0);
}

QString summaryOf(const Exchange &exchange)
{
    const QString host = hostWords(exchange.request.url);
    if (exchange.response) {
        return QCoreApplication::translate("ExchangeFacts", "%1 from %2 in %3", "200 OK from a host in 12 ms")
            .arg(QStringLiteral("%1 %2")
                     .arg(exchange.response->status)
                     .arg(QString::fromUtf8(exchange.response->reason))
                     .trimmed(),
                 host, milliseconds(exchange.totalMs));
    }
    return QCoreApplication::translate("ExchangeFacts", "no answer from %1 after %2")
        .arg(host, milliseconds(exchange.totalMs));
}

QString connectionText(const Exchange &exchange)
{
    if (exchange.tls)
        return QStringLiteral("%1, %2").arg(exchange.tls->protocol, exchange.tls->cipher);
    if (exchange.request.url.scheme() == QLatin1String("https"))
        return words(QT_TRANSLATE_NOOP("ExchangeFacts", "TLS was not established"));
    if (isLoopback(exchange.request.url))
        return words(QT_TRANSLATE_NOOP("ExchangeFacts", "Not encrypted: plain http, on this computer only"));
    return words(QT_TRANSLATE_NOOP("ExchangeFacts", "Not encrypted: plain http. Everybody on the way could read it."));
}

void addCertificate(QList<ExchangeFacts::Fact> &facts, const TlsFacts &tls)
{
    facts.append({words(QT_TRANSLATE_NOOP("ExchangeFacts", "Certificate")),
                  QCoreApplication::translate("ExchangeFacts", "%1, issued by %2", "subject, issuer")
                      .arg(tls.peerSubject, tls.peerIssuer)});
    facts.append({words(QT_TRANSLATE_NOOP("ExchangeFacts", "Valid until")), localTimeLong(tls.notAfter)});
    if (!tls.errors.isEmpty())
        facts.append({words(QT_TRANSLATE_NOOP("ExchangeFacts", "TLS errors")), tls.errors.join(QLatin1Char('\n'))});
}

} // namespace

QString hostWords(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).authority();
}

QString redactedRequest(const HttpRequest &request)
{
    const QString line = QString::fromLatin1(request.method) + QLatin1Char(' ') + redactedUrl(request.url);
    return line + QLatin1Char('\n') + headerLines(request.headers) + QLatin1Char('\n') +
           redactedBody(request.body.reveal());
}

ExchangeFacts exchangeFacts(const Exchange &exchange)
{
    ExchangeFacts result;
    result.request = redactedRequest(exchange.request);
    if (exchange.response)
        result.answer = answerText(*exchange.response, exchange.request.secrets);
    else if (exchange.failure)
        result.answer = words(QT_TRANSLATE_NOOP("ExchangeFacts", "No complete answer came.")) + QLatin1Char('\n') +
                        redactedText(exchange.failure->detail);
    result.summary = summaryOf(exchange);
    result.facts.append({words(QT_TRANSLATE_NOOP("ExchangeFacts", "Result")), result.summary});
    result.facts.append({words(QT_TRANSLATE_NOOP("ExchangeFacts", "Sent")), localTimeLong(exchange.sentAt)});
    result.facts.append({words(QT_TRANSLATE_NOOP("ExchangeFacts", "Connection")), connectionText(exchange)});
    if (exchange.tls)
        addCertificate(result.facts, *exchange.tls);
    return result;
}

} // namespace Grantscope
