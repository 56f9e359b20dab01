// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The byte proxy in front of the server: passes bytes on, and spoils the answers that are marked with a wire fault.

#include <QObject>

#include <memory>

class QTcpServer;

namespace Grantscope
{

class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    /// `listener` listens already; where it is a QSslServer, TLS ends here, so that the spoilt bytes are those of HTTP.
    /// What comes in goes to `port` on loopback.
    FaultProxy(std::unique_ptr<QTcpServer> listener, quint16 port);
    ~FaultProxy() override;

private:
    void takeConnections();

    std::unique_ptr<QTcpServer> m_listener;
    quint16 m_port;
};

} // namespace Grantscope
