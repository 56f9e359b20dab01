// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/faultproxy.h"

#include "sandbox/wire/proxyconnection.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Grantscope
{

FaultProxy::FaultProxy(std::unique_ptr<QTcpServer> listener, quint16 port)
    : m_listener(std::move(listener))
    , m_port(port)
{
    // Not newConnection: with TLS that comes before the handshake.
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultProxy::takeConnections);
}

FaultProxy::~FaultProxy() = default;

void FaultProxy::takeConnections()
{
    while (QTcpSocket *client = m_listener->nextPendingConnection())
        new ProxyConnection(client, m_port, this);
}

} // namespace Grantscope
