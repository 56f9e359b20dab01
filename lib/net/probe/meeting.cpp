// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/probe/meeting_p.h"
#include "net/proxychoice_p.h"
#include "net/tlsfacts_p.h"

#include <QHostAddress>

#include <utility>

namespace Grantscope
{

namespace
{

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QStringLiteral("http") ? HttpPort : HttpsPort);
}

TransportFailure::Kind kindOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return TransportFailure::Kind::Dns;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return TransportFailure::Kind::Tls;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return TransportFailure::Kind::Proxy;
    case QAbstractSocket::SocketTimeoutError:
        return TransportFailure::Kind::Timeout;
    default:
        return TransportFailure::Kind::Connection;
    }
}

QString peerText(const QTcpSocket &socket)
{
    const QString address = socket.peerAddress().toString();
    const bool isV6 = socket.peerAddress().protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address).arg(socket.peerPort());
}

} // namespace

Meeting::Meeting(const QUrl &url, const TransportOptions &options, Depth depth)
    : m_url(url)
    , m_options(options)
    , m_depth(depth)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(TransportFailure::Kind::Timeout, QStringLiteral("no answer in time")); });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        m_facts.peer = peerText(m_socket);
        if (m_depth == Depth::Tcp)
            end();
    });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        noteTls(m_socket.sslHandshakeErrors());
        end();
    });
    connect(&m_socket, &QSslSocket::sslErrors, this, &Meeting::noteTls);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Meeting::onSocketError);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &Meeting::end);
}

QFuture<Result<ConnectionFacts>> Meeting::start()
{
    m_promise.start();
    QFuture<Result<ConnectionFacts>> future = m_promise.future();
    m_watcher.setFuture(future);
    m_deadline.start(m_options.timeoutMs);
    // Not at once: a refusal that comes before the caller has its future would be as good, but a surprise.
    QTimer::singleShot(0, this, &Meeting::connectSocket);
    return future;
}

void Meeting::connectSocket()
{
    if (m_hasEnded)
        return;
    const ProxyChoice choice = chooseProxy(m_url, m_options);
    const QString host = m_url.host(QUrl::FullyDecoded);
    const auto port = static_cast<quint16>(portOf(m_url));
    if (choice.readsTheRequest) { // there is no tunnel: who is reached is the proxy
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(choice.proxy.hostName(), choice.proxy.port());
        return;
    }
    m_socket.setProxy(choice.proxy);
    if (m_depth == Depth::Tcp) {
        m_socket.connectToHost(host, port);
        return;
    }
    m_socket.setSslConfiguration(tlsConfiguration(m_options.caCertificates));
    m_socket.connectToHostEncrypted(host, port);
}

/// Before the handshake is given up, and after it was done: the chain is there either way.
void Meeting::noteTls(const QList<QSslError> &errors)
{
    m_facts.tls = tlsFacts(m_socket.sslConfiguration(), errors);
    m_facts.chain.clear();
    const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
    for (const QSslCertificate &certificate : chain)
        m_facts.chain.append(chainCertificate(certificate));
}

void Meeting::onSocketError(QAbstractSocket::SocketError error)
{
    QString detail = m_socket.errorString();
    if (m_facts.tls && !m_facts.tls->errors.isEmpty())
        detail = m_facts.tls->errors.join(QStringLiteral("; "));
    fail(kindOf(error), detail);
}

void Meeting::fail(TransportFailure::Kind kind, const QString &detail)
{
    if (m_hasEnded)
        return;
    m_facts.failure = TransportFailure{kind, detail, false};
    end();
}

void Meeting::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    m_promise.addResult(Result<ConnectionFacts>(std::move(m_facts)));
    m_promise.finish();
    m_socket.disconnect(this);
    m_socket.abort();
    deleteLater();
}

} // namespace Grantscope
