// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One client's connection through the FaultProxy, and its twin to the server behind.

#include "sandbox/wire/wirescript.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

namespace Grantscope
{

/// Deletes itself when the client has gone.
class ProxyConnection final : public QObject
{
    Q_OBJECT

public:
    ProxyConnection(QTcpSocket *client, quint16 port, QObject *parent); ///< Takes `client`.
    ~ProxyConnection() override;

private:
    void passRequestOn();
    void takeAnswerBytes();
    void sendNextAnswer(); ///< As far as whole answers have come and nothing is being sent.
    void play(qsizetype step);
    void finish();
    void resetClient();

    QTcpSocket *m_client;
    QTcpSocket m_server;
    QByteArray m_fromServer;
    WireScript m_script;
    bool m_playing = false; ///< Stays set after an end that closes: nothing more is sent.
};

} // namespace Grantscope
