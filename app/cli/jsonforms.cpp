// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jsonforms.h"

#include "codec/datetime.h"
#include "inspect/findingwords.h"
#include "inspect/verdict.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
QJsonArray headersJson(const HttpHeaders &headers, Reveal reveal)
{
    QJsonArray array;
    for (const HttpHeader &header : headers) {
        const QByteArray value = reveal == Reveal::Everything ? header.value : redactedHeaderValue(header);
        array.append(QJsonArray{QString::fromLatin1(header.name), QString::fromUtf8(value)});
    }
    return array;
}

QString bodyText(const Secret &body, Reveal reveal)
{
    return reveal == Reveal::Everything ? body.revealText() : redactedBody(body.reveal());
}

QJsonValue responseJson(const std::optional<HttpResponse> &response, const QList<Secret> &sent, Reveal reveal)
{
    if (!response)
        return QJsonValue::Null;
    const QString body =
        reveal == Reveal::Everything ? response->body.revealText() : redactedBody(response->body.reveal(), sent);
    return QJsonObject{
        {u"status"_s, response->status}, {u"headers"_s, headersJson(response->headers, reveal)}, {u"body"_s, body}};
}

QJsonValue tlsJson(const std::optional<TlsFacts> &tls)
{
    if (!tls)
        return QJsonValue::Null;
    return QJsonObject{{u"protocol"_s, textOrNull(tls->protocol)},
                       {u"cipher"_s, textOrNull(tls->cipher)},
                       {u"peer_subject"_s, textOrNull(tls->peerSubject)},
                       {u"peer_issuer"_s, textOrNull(tls->peerIssuer)},
                       {u"peer_fingerprint"_s, textOrNull(tls->peerFingerprint)},
                       {u"not_before"_s, jsonOf(tls->notBefore)},
                       {u"not_after"_s, jsonOf(tls->notAfter)},
                       {u"errors"_s, QJsonArray::fromStringList(tls->errors)}};
}
} // namespace

QJsonValue jsonOf(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toRfc3339(time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray jsonOf(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        const FindingWords words = wordsFor(finding);
        array.append(QJsonObject{{u"id"_s, finding.id},
                                 {u"severity"_s, severityName(finding.severity)},
                                 {u"message"_s, words.message},
                                 {u"where"_s, finding.where},
                                 {u"remedy"_s, words.remedy}});
    }
    return array;
}

QJsonObject jsonOf(const HttpRequest &request, Reveal reveal)
{
    const QString url =
        reveal == Reveal::Everything ? request.url.toString(QUrl::FullyEncoded) : redactedUrl(request.url);
    return {{u"method"_s, QString::fromLatin1(request.method)},
            {u"url"_s, url},
            {u"headers"_s, headersJson(request.headers, reveal)},
            {u"body"_s, bodyText(request.body, reveal)}};
}

QJsonObject jsonOf(const Exchange &exchange, Reveal reveal)
{
    return {{u"request"_s, jsonOf(exchange.request, reveal)},
            {u"response"_s, responseJson(exchange.response, exchange.request.secrets, reveal)},
            {u"timing_ms"_s, QJsonObject{{u"total"_s, exchange.totalMs}}},
            {u"tls"_s, tlsJson(exchange.tls)}};
}

QJsonObject jsonOf(const Inspection &inspection, const QDateTime &now)
{
    const QJsonObject signature{{u"alg"_s, textOrNull(inspection.signature.alg)},
                                {u"status"_s, signatureStatusName(inspection.signature.status)},
                                {u"key"_s, textOrNull(inspection.signature.key)},
                                {u"reason"_s, textOrNull(inspection.signature.reason)}};
    return {{u"kind"_s, tokenKindName(inspection.kind)},
            {u"fingerprint"_s, inspection.fingerprint},
            {u"header"_s, inspection.header},
            {u"claims"_s, inspection.claims},
            {u"raw_header"_s, QString::fromUtf8(inspection.rawHeader)},
            {u"raw_claims"_s, QString::fromUtf8(inspection.rawClaims)},
            {u"signature"_s, signature},
            {u"status"_s, tokenStatusName(statusAt(inspection, now))},
            {u"issued_at"_s, jsonOf(inspection.issuedAt)},
            {u"not_before"_s, jsonOf(inspection.notBefore)},
            {u"expires_at"_s, jsonOf(inspection.expiresAt)},
            {u"verdict"_s, verdict(inspection, now)},
            {u"findings"_s, jsonOf(inspection.findings)}};
}

} // namespace Grantscope::Cli
