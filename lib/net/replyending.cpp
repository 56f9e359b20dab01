// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"
#include "net/replyending_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Grantscope
{

namespace
{
using Kind = TransportFailure::Kind;
using NetworkError = QNetworkReply::NetworkError;

bool isProxyError(NetworkError error)
{
    return error > QNetworkReply::UnknownNetworkError && error <= QNetworkReply::UnknownProxyError;
}

/// Errors that Qt makes up from a status of 400 and more, or for a body that it cannot decode.
bool isErrorAboutContent(NetworkError error)
{
    return error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ContentReSendError &&
           error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure;
}

Kind kindOf(NetworkError error, const ProxyChoice &proxy)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return proxy.readsTheRequest ? Kind::Proxy : Kind::Dns; // Then the host is the proxy's.
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::
        ContentReSendError: // It would have sent again, after a connection that ended: UploadDevice forbids.
        return Kind::CutOff;
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Kind::NotHttp;
    default:
        // Through a proxy the only connection of ours is the one to it. Qt has no error of its own for many of its refusals.
        return isProxyError(error) || proxy.isUsed() ? Kind::Proxy : Kind::Connection;
    }
}
} // namespace

std::optional<Kind> failureKind(NetworkError error, int status, const ProxyChoice &proxy)
{
    if (status == 407 && proxy.readsTheRequest)
        return Kind::Proxy; // The proxy's own answer: the server has seen nothing.
    if (status >= 200) {
        // 307 and 308: Qt rewinds the body for the redirect before it looks whether it is to follow it.
        const bool isAboutStatus = (status == 407 && error == QNetworkReply::ProxyAuthenticationRequiredError) ||
                                   ((status == 307 || status == 308) && error == QNetworkReply::ContentReSendError);
        if (error == QNetworkReply::NoError || isErrorAboutContent(error) || isAboutStatus)
            return {};
        return error == QNetworkReply::ProtocolFailure ? Kind::NotHttp : Kind::CutOff;
    }
    // An interim answer (1xx) with which the reply ended, or bytes without a status line.
    if (error == QNetworkReply::NoError || isErrorAboutContent(error))
        return Kind::NotHttp;
    return kindOf(error, proxy);
}

bool isUndecodable(const QNetworkReply &reply)
{
    // Codings that Qt decodes (some builds not all of them). Of another one the bytes come as they are.
    static constexpr std::array<QByteArrayView, 5> Decoded = {"identity", "gzip", "deflate", "br", "zstd"};
    const QByteArray coding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    if (coding.isEmpty())
        return false;
    if (std::find(Decoded.begin(), Decoded.end(), QByteArrayView(coding)) == Decoded.end())
        return true;
    // The same error stands for a status of 4xx that Qt has no name for (429): only the words tell them apart.
    static constexpr auto QtsOwn = "Decompression failed: %1"; // in Qt's own catalogue, not in ours
    const QString words = QCoreApplication::translate("QHttp", QtsOwn);
    return reply.error() == QNetworkReply::UnknownContentError &&
           (reply.errorString().startsWith(words.section(u'%', 0, 0)) ||
            reply.errorString().startsWith(QStringLiteral("Decompression failed")));
}

QString technicalDetail(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() == QNetworkReply::ContentReSendError)
        return QStringLiteral("the connection ended before an answer came, or what came was no HTTP");
    if (status > 0 && status < 200)
        return QStringLiteral("the answer ended with an interim status (%1)").arg(status);
    const QUrl url = reply.request().url();
    QString words = reply.errorString();
    for (const QString &spelling : {url.toString(), url.toString(QUrl::FullyEncoded), url.toDisplayString()})
        words.replace(spelling, redactedUrl(url));
    return redactedText(words);
}

bool hasBrokenLength(const HttpHeaders &headers)
{
    const QByteArray value = headerValue(headers, "Content-Length");
    if (value.isNull() || !headerValue(headers, "Transfer-Encoding").isNull())
        return false;
    const QList<QByteArray> lengths = value.split(',');
    return std::any_of(lengths.begin(), lengths.end(), [&lengths](const QByteArray &length) {
        bool isNumber = false;
        return length.trimmed().toLongLong(&isNumber) < 0 || !isNumber || length.trimmed() != lengths.first().trimmed();
    });
}

bool isFramedByClose(const HttpHeaders &headers)
{
    // A length that is none counts as missing here: that is an answer too, and refused as one.
    return (headerValue(headers, "Content-Length").isNull() || hasBrokenLength(headers)) &&
           headerValue(headers, "Transfer-Encoding").isNull() && headerValue(headers, "Content-Encoding").isNull();
}

HttpResponse responseHead(const QNetworkReply &reply)
{
    HttpResponse response;
    response.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    const QList<QNetworkReply::RawHeaderPair> &pairs = reply.rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &pair : pairs)
        response.headers.append(HttpHeader{pair.first, pair.second});
    return response;
}

} // namespace Grantscope
