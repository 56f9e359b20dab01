// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/rawserver.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Grantscope::Kit
{

namespace
{
constexpr QByteArrayView HeadEnd("\r\n\r\n");

// With a linger time of nothing, a close throws away what is pending and says RST.
void closeWithReset(QTcpSocket &socket)
{
    const linger abrupt = {1, 0};
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
               reinterpret_cast<const char *>(&abrupt), sizeof abrupt);
#else
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
#endif
    socket.abort();
}

void join(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        to->write(from->readAll());
        to->disconnectFromHost();
    });
}
} // namespace

QByteArray RawRequest::head() const
{
    return bytes.left(bytes.indexOf(HeadEnd));
}

QByteArray RawRequest::body() const
{
    const qsizetype end = bytes.indexOf(HeadEnd);
    return end < 0 ? QByteArray() : bytes.mid(end + HeadEnd.size());
}

QByteArray RawRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

struct RawServer::Connection
{
    QPointer<QTcpSocket> socket;
    int number = 0;
    QByteArray unread;             ///< Received, and not yet part of a request.
    qsizetype request = -1;        ///< Index of the request that is being read, or -1.
    std::optional<RawAnswer> next; ///< Chosen already, since it acts before the request is whole.
    QList<RawAnswer::Step> steps;  ///< What is still to be done.
    bool busy = false;             ///< Drips or tunnels.

    [[nodiscard]] bool isAlive() const { return socket && socket->state() == QAbstractSocket::ConnectedState; }
};

RawServer::RawServer()
{
    listen(QHostAddress::LocalHost);
}

RawServer::RawServer(const QSslConfiguration &tls)
    : RawServer()
{
    m_tls = tls;
}

void RawServer::answerAlways(const RawAnswer &answer)
{
    m_script = [answer](const RawRequest &) { return answer; };
}

QUrl RawServer::url(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void RawServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    ++m_connectionCount;
    ++m_openCount;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_openCount;
        socket->deleteLater();
    });
    if (m_handler) {
        m_handler(socket);
        return;
    }
    auto connection = std::make_shared<Connection>();
    connection->socket = socket;
    connection->number = m_connectionCount;
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        connect(secure, &QSslSocket::encrypted, this, [this, connection] { begin(connection); });
        secure->startServerEncryption();
    } else {
        begin(connection);
    }
}

void RawServer::begin(const std::shared_ptr<Connection> &connection)
{
    connect(connection->socket, &QTcpSocket::readyRead, this, [this, connection] { read(connection); });
    if (!m_answers.isEmpty() && m_answers.constFirst().after() == RawAnswer::After::Accepting) {
        connection->steps = m_answers.takeFirst().steps();
        play(connection);
    }
    if (connection->isAlive())
        read(connection);
}

void RawServer::read(const std::shared_ptr<Connection> &connection)
{
    connection->unread += connection->socket->readAll();
    while (!connection->busy && connection->isAlive() && !connection->unread.isEmpty()) {
        if (connection->request < 0) {
            connection->request = m_requests.size();
            m_requests.append(RawRequest{{}, connection->number, false});
        }
        if (!answerIfDue(connection))
            return;
    }
}

/// Takes what belongs to the request that is being read; true when that request is done with.
bool RawServer::answerIfDue(const std::shared_ptr<Connection> &connection)
{
    RawRequest &request = m_requests[connection->request];
    request.bytes += connection->unread;
    connection->unread.clear();
    const qsizetype headEnd = request.bytes.indexOf(HeadEnd);
    if (headEnd < 0)
        return false;
    const bool isChunked = request.header("Transfer-Encoding") == "chunked";
    const qsizetype size = headEnd + HeadEnd.size() + request.header("Content-Length").toLongLong();
    request.whole = isChunked ? request.bytes.endsWith("\r\n0\r\n\r\n") : request.bytes.size() >= size;
    const bool isEarly = !m_answers.isEmpty() && m_answers.constFirst().after() == RawAnswer::After::Head;
    if (!request.whole && !isEarly)
        return false;
    if (request.whole && !isChunked) {
        connection->unread = request.bytes.mid(size);
        request.bytes.truncate(size);
    }
    connection->request = -1;
    if (!m_answers.isEmpty())
        connection->steps = m_answers.takeFirst().steps();
    else if (m_script)
        connection->steps = m_script(request).steps();
    play(connection);
    return true;
}

void RawServer::play(const std::shared_ptr<Connection> &connection)
{
    connection->busy = false;
    while (!connection->steps.isEmpty() && connection->isAlive() && !connection->busy) {
        const RawAnswer::Step step = connection->steps.takeFirst();
        switch (step.kind) {
        case RawAnswer::Step::Kind::Send:
            connection->socket->write(step.bytes);
            break;
        case RawAnswer::Step::Kind::Drip:
            drip(connection, step, 0);
            break;
        case RawAnswer::Step::Kind::Close:
            connection->socket->disconnectFromHost();
            break;
        case RawAnswer::Step::Kind::Reset:
            connection->socket->flush();
            closeWithReset(*connection->socket);
            break;
        case RawAnswer::Step::Kind::Tunnel:
            tunnel(connection, step.port);
            break;
        }
    }
}

void RawServer::drip(const std::shared_ptr<Connection> &connection, const RawAnswer::Step &step, qsizetype from)
{
    connection->busy = true;
    if (!connection->isAlive())
        return;
    if (from >= step.bytes.size()) {
        play(connection);
        return;
    }
    connection->socket->write(step.bytes.mid(from, 1));
    QTimer::singleShot(step.everyMs, this, [this, connection, step, from] { drip(connection, step, from + 1); });
}

void RawServer::tunnel(const std::shared_ptr<Connection> &connection, quint16 port)
{
    connection->busy = true;
    QTcpSocket *client = connection->socket;
    client->disconnect(SIGNAL(readyRead()));
    auto *upstream = new QTcpSocket(client);
    connect(upstream, &QTcpSocket::connected, client, [connection, client, upstream] {
        upstream->write(connection->unread + client->readAll());
        join(client, upstream);
        join(upstream, client);
    });
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace Grantscope::Kit
