// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/proxyconnection.h"

#include "sandbox/wire/wirefaults.h"

#include <QHostAddress>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Grantscope
{
namespace
{

/// Value of a header in `head`, or null. The server behind writes one line for each header.
QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

QByteArray withoutWireHeader(const QByteArray &head, const QByteArray &fault)
{
    return QByteArray(head).replace(QByteArray(WireFaultHeader) + ": " + fault + "\r\n", QByteArray());
}

/// With a linger time of zero the system answers a close with RST in place of FIN.
void lingerNot(qintptr socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(static_cast<SOCKET>(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
               sizeof option);
#else
    setsockopt(static_cast<int>(socket), SOL_SOCKET, SO_LINGER, &option, sizeof option);
#endif
}

} // namespace

ProxyConnection::ProxyConnection(QTcpSocket *client, quint16 port, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxyConnection::passRequestOn);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_server, &QTcpSocket::connected, this, &ProxyConnection::passRequestOn);
    connect(&m_server, &QTcpSocket::readyRead, this, &ProxyConnection::takeAnswerBytes);
    connect(&m_server, &QTcpSocket::disconnected, this, [this] {
        if (!m_playing)
            m_client->disconnectFromHost();
    });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

/// The sockets close when they die, and would call back into what is left of this.
ProxyConnection::~ProxyConnection()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
}

void ProxyConnection::passRequestOn()
{
    if (m_server.state() == QAbstractSocket::ConnectedState)
        m_server.write(m_client->readAll());
}

void ProxyConnection::takeAnswerBytes()
{
    m_fromServer += m_server.readAll();
    sendNextAnswer();
}

void ProxyConnection::sendNextAnswer()
{
    while (!m_playing) {
        const qsizetype headEnd = m_fromServer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        const QByteArray head = m_fromServer.first(headEnd + 4);
        const qsizetype length = headerIn(head, "Content-Length").toLongLong();
        if (m_fromServer.size() < head.size() + length)
            return;
        const QByteArray body = m_fromServer.sliced(head.size(), length);
        m_fromServer = m_fromServer.sliced(head.size() + length);
        const QByteArray fault = headerIn(head, WireFaultHeader);
        m_script = wireScript(QString::fromLatin1(fault), withoutWireHeader(head, fault), body);
        m_playing = true;
        play(0);
    }
}

void ProxyConnection::play(qsizetype step)
{
    for (; step < m_script.steps.size(); ++step) {
        const WireScript::Step &next = m_script.steps.at(step);
        if (next.delayMs > 0) {
            QTimer::singleShot(next.delayMs, Qt::PreciseTimer, this, [this, step] {
                m_client->write(m_script.steps.at(step).bytes);
                play(step + 1);
            });
            return;
        }
        m_client->write(next.bytes);
    }
    finish();
}

void ProxyConnection::finish()
{
    switch (m_script.end) {
    case WireScript::End::KeepOpen:
        m_playing = false;
        sendNextAnswer();
        return;
    case WireScript::End::Close:
        m_client->disconnectFromHost();
        return;
    case WireScript::End::Reset:
        resetClient();
        return;
    case WireScript::End::Silence:
        return;
    }
}

/// What was written before must have left, or the reset would take it back.
void ProxyConnection::resetClient()
{
    if (m_client->bytesToWrite() > 0) {
        connect(m_client, &QTcpSocket::bytesWritten, this, &ProxyConnection::resetClient, Qt::UniqueConnection);
        return;
    }
    lingerNot(m_client->socketDescriptor());
    m_client->abort();
}

} // namespace Grantscope
