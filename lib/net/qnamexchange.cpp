// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/qnamexchange_p.h"
#include "net/qnamtransport.h"
#include "net/replyending_p.h"
#include "net/tlsfacts_p.h"

#include <algorithm>

namespace Grantscope
{

namespace
{
constexpr qint64 MaxReadBufferBytes = qint64{64} * 1024 * 1024;
constexpr qsizetype MaxHeaderBytes = qsizetype{256} * 1024; // What newer Qt allows; Qt 6.4 has no limit.

void setDefault(HttpHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    if (headerValue(headers, name).isNull())
        headers.append(HttpHeader{name, value});
}

qsizetype sizeOf(const HttpHeaders &headers)
{
    qsizetype size = 0;
    for (const HttpHeader &header : headers)
        size += header.name.size() + header.value.size();
    return size;
}
} // namespace

QnamExchange::QnamExchange(HttpRequest request, TransportOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_upload(request.body)
{
    m_exchange.request = std::move(request);
    HttpHeaders &headers = m_exchange.request.headers;
    setDefault(headers, "User-Agent", QnamTransport::userAgent());
    // Qt would tell the server the language of this computer; and a server's words are easier to look up in English.
    setDefault(headers, "Accept-Language", "en");
    headers.append(HttpHeader{"Content-Length", QByteArray::number(m_exchange.request.body.size())});
}

QFuture<Result<Exchange>> QnamExchange::start()
{
    m_promise.start();
    QFuture<Result<Exchange>> future = m_promise.future();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &QnamExchange::cancel);
    m_watcher.setFuture(future);

    m_proxy = chooseProxy(m_exchange.request.url, m_options);
    m_manager.setProxy(m_proxy.proxy);
    m_manager.setAutoDeleteReplies(false);

    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(TransportFailure::Kind::Timeout, QStringLiteral("no whole answer after %1 ms").arg(m_options.timeoutMs));
    });
    m_exchange.sentAt = m_clock.now();
    m_startedMs = m_clock.monotonicMs();
    m_deadline.start(std::max(1, m_options.timeoutMs));
    m_reply = launch(networkRequest());
    // Twice the largest body: see isWholeInSpiteOfError().
    m_reply->setReadBufferSize(2 * std::clamp<qint64>(m_options.maxBodyBytes + 1, 1, MaxReadBufferBytes / 2));
    listen();
    return future;
}

QNetworkRequest QnamExchange::networkRequest() const
{
    QNetworkRequest request(m_exchange.request.url);
    for (const HttpHeader &header : m_exchange.request.headers)
        request.setRawHeader(header.name, header.value);
    if (!m_proxy.authorization.isEmpty())
        request.setRawHeader("Proxy-Authorization", m_proxy.authorization);
    request.setSslConfiguration(tlsConfiguration(m_options.caCertificates));
    request.setTransferTimeout(0); // Ours is a deadline, Qt's is about inactivity.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::EmitAllUploadProgressSignalsAttribute, true);
    // A token request gains nothing from HTTP/2, and below Qt 6.8 it sends before the certificate was checked
    // (CVE-2024-39936). What is on the wire exactly once was proven for HTTP/1.1.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

// Even an empty body goes through the device: a request without one, GET too, Qt would send again as often as four times
// when the connection ends.
QNetworkReply *QnamExchange::launch(const QNetworkRequest &request)
{
    if (m_exchange.request.method == "POST")
        return m_manager.post(request, &m_upload);
    return m_manager.sendCustomRequest(request, m_exchange.request.method, &m_upload);
}

// Neither authenticationRequired nor proxyAuthenticationRequired is listened to: unanswered, the 401 itself arrives.
void QnamExchange::listen()
{
    // Of an empty body nothing tells that it has left: from where it can leave, it is taken for sent.
    if (m_exchange.request.url.scheme() == QStringLiteral("http"))
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_mayHaveLeft = true; });
    else
        connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_mayHaveLeft = true; });
    connect(m_reply, &QNetworkReply::encrypted, this,
            [this] { m_exchange.tls = tlsFacts(m_reply->sslConfiguration(), {}); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_exchange.tls = tlsFacts(m_reply->sslConfiguration(), errors); // Recorded, and never ignored.
    });
    if (m_exchange.request.method == "HEAD") {
        // To Qt it is a method of ours, so it would wait for the body that Content-Length speaks of.
        connect(m_reply, &QNetworkReply::metaDataChanged, this, &QnamExchange::end);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &QnamExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &QnamExchange::end);
    // A reply can be finished before anybody could listen (no TLS in this Qt, a refused scheme).
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &QnamExchange::end, Qt::QueuedConnection);
}

bool QnamExchange::hasLeft() const
{
    return m_exchange.request.body.isEmpty() ? m_mayHaveLeft : m_upload.isDrained();
}

void QnamExchange::readBody()
{
    m_body += m_reply->read(m_options.maxBodyBytes + 1 - m_body.size());
    if (m_body.size() <= m_options.maxBodyBytes)
        return;
    m_body.clear();
    m_exchange.response = responseHead(*m_reply);
    m_exchange.response->bodyState = HttpResponse::Body::TooLarge;
    conclude();
}

void QnamExchange::end()
{
    if (m_isDone)
        return;
    if (m_reply->isOpen())
        readBody();
    if (m_isDone)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto kind = isWholeInSpiteOfError() ? std::nullopt : failureKind(m_reply->error(), status, m_proxy);
    const bool brokeWhileWriting = m_reply->error() == QNetworkReply::UnknownNetworkError && m_upload.isDrained() &&
                                   !m_exchange.request.body.isEmpty();
    if (!kind)
        endWithAnswer();
    else
        fail(brokeWhileWriting ? TransportFailure::Kind::CutOff : *kind, technicalDetail(*m_reply));
}

// An answer can be there before Qt has noted that the request is all sent. Qt reads it then, but takes the end of the
// connection, which is the end of the answer, for a reason to send again, and UploadDevice refuses.
//
// That end is seen behind the last byte, and a status is told only after the last header. Of the body, Qt's network
// thread may hold a part back, to be dropped with the error, only once it has handed over half of the read buffer.
bool QnamExchange::isWholeInSpiteOfError() const
{
    if (m_reply->error() != QNetworkReply::ContentReSendError || m_body.size() >= m_reply->readBufferSize() / 2)
        return false;
    const HttpResponse head = responseHead(*m_reply);
    const bool isFromProxy = head.status == 407 && m_proxy.readsTheRequest;
    return head.status >= 200 && !isFromProxy && isFramedByClose(head.headers) && m_reply->bytesAvailable() == 0;
}

// Not ours to mend: Qt forgets the Content-Length of an answer that it decodes (gzip), so one that is cut off goes for whole
// unless it was chunked. JSON and XML give themselves away then; the test cut-in-gzip waits for a Qt that knows better.
void QnamExchange::endWithAnswer()
{
    HttpResponse response = responseHead(*m_reply);
    if (sizeOf(response.headers) > MaxHeaderBytes) {
        fail(TransportFailure::Kind::NotHttp, QStringLiteral("more than %1 bytes of headers").arg(MaxHeaderBytes));
        return;
    }
    if (hasBrokenLength(response.headers)) {
        fail(TransportFailure::Kind::NotHttp, QStringLiteral("a Content-Length that is no length"));
        return;
    }
    if (isUndecodable(*m_reply))
        response.bodyState = HttpResponse::Body::Undecodable;
    else
        response.body = Secret(m_body);
    m_exchange.response = std::move(response);
    conclude();
}

void QnamExchange::fail(TransportFailure::Kind kind, const QString &detail)
{
    if (m_isDone)
        return;
    using enum TransportFailure::Kind;
    const bool isAfterConnecting = kind == Timeout || kind == CutOff || kind == NotHttp;
    m_exchange.failure = TransportFailure{kind, detail, isAfterConnecting && hasLeft()};
    conclude();
}

void QnamExchange::cancel()
{
    if (m_isDone)
        return;
    stopListening();
    m_promise.finish();
    deleteLater();
}

// What it costs: while a server pours out headers over plain http, Qt's network thread does not listen, and the manager's
// destructor waits up to five seconds for it. The result has been handed out before that.
//
// The reply is not aborted (that reports inside the call, and warns when there was an error already) but dies with this
// object, which comes to the same.
void QnamExchange::stopListening()
{
    m_isDone = true;
    m_deadline.stop();
    if (m_reply)
        m_reply->disconnect(this);
}

void QnamExchange::conclude()
{
    m_exchange.receivedAt = m_clock.now();
    m_exchange.totalMs = static_cast<double>(m_clock.monotonicMs() - m_startedMs);
    stopListening();
    m_body.clear();
    m_promise.addResult(Result<Exchange>(std::move(m_exchange)));
    m_promise.finish();
    deleteLater();
}

} // namespace Grantscope
