// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A client that sends bytes and keeps what comes back: what a real HTTP client would hide, it shows.

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QUrl>

namespace Grantscope::Kit
{

class RawClient final
{
public:
    explicit RawClient(const QUrl &server)
    {
        m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void postForm(const QByteArray &path, const QByteArray &form)
    {
        send("POST " + path + " HTTP/1.1\r\nHost: sandbox\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
             "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }
    void signIn() { postForm("/oauth/token", "grant_type=password&username=test%40host.com&password=StrongPassword"); }

    [[nodiscard]] QByteArray received() const { return m_received; }
    [[nodiscard]] QByteArray body() const
    {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_received.sliced(end + 4);
    }
    [[nodiscard]] bool hasWholeAnswer() const
    {
        const qsizetype at = m_received.indexOf("Content-Length: ");
        const qsizetype lineEnd = m_received.indexOf('\r', at);
        return at >= 0 && lineEnd >= 0 && m_received.contains("\r\n\r\n") &&
               body().size() >= m_received.sliced(at + 16, lineEnd - at - 16).toLongLong();
    }
    void forgetReceived() { m_received.clear(); }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    /// RemoteHostClosedError after FIN and after RST alike: Qt does not tell them apart; errorString() does.
    [[nodiscard]] QString errorText() const { return m_socket.errorString(); }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace Grantscope::Kit
