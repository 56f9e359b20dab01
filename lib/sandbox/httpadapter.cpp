// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/httpadapter.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>

namespace Grantscope
{
namespace
{

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Connect:
        return "CONNECT";
    case QHttpServerRequest::Method::Trace:
        return "TRACE";
    default:
        return "UNKNOWN";
    }
}

HttpHeaders headersOf(const QHttpServerRequest &request)
{
    HttpHeaders headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto pairs = request.headers().toListOfPairs();
#else
    const auto pairs = request.headers();
#endif
    for (const auto &[name, value] : pairs)
        headers.append(HttpHeader{name, value});
    return headers;
}

HttpRequest fromQt(const QHttpServerRequest &request)
{
    HttpRequest value;
    value.method = methodName(request.method());
    value.url = request.url();
    value.headers = headersOf(request);
    value.body = Secret(request.body());
    return value;
}

void send(const HttpResponse &response, const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    const QByteArray body = isHead ? QByteArray() : response.body.reveal().toByteArray();
    const auto status = static_cast<QHttpServerResponder::StatusCode>(response.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const HttpHeader &header : response.headers)
        headers.append(header.name, header.value);
    responder.write(body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const HttpHeader &header : response.headers)
        responder.writeHeader(header.name, header.value);
    responder.writeHeader("Content-Length", QByteArray::number(body.size()));
    responder.writeBody(body);
#endif
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // Qt 6.4 does not look at this header, and a client that reads to the end would wait for ever.
    if (request.value("Connection").compare("close", Qt::CaseInsensitive) == 0)
        responder.socket()->disconnectFromHost();
#endif
}

} // namespace

struct HttpAdapter::Private
{
    Handler handler;
    QHttpServer server;
};

/// All requests go to the missing handler: the routes are ours, since an unknown path has an answer of its own.
HttpAdapter::HttpAdapter(Handler handler)
    : m_d(std::make_unique<Private>())
{
    m_d->handler = std::move(handler);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_d->server.setMissingHandler(&m_d->server,
                                  [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                                      send(m_d->handler(fromQt(request)), request, responder);
                                  });
#else
    m_d->server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        send(m_d->handler(fromQt(request)), request, responder);
    });
#endif
}

HttpAdapter::~HttpAdapter() = default;

void HttpAdapter::serve(std::unique_ptr<QTcpServer> listener)
{
    static_cast<void>(m_d->server.bind(listener.release())); // It takes the listener; a bool since Qt 6.8.
}

} // namespace Grantscope
