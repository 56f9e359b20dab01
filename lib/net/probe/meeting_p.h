// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Meeting connects, looks, and leaves. It belongs to nobody: it ends with what it found, its time or its cancelling.

#include "base/result.h"
#include "net/probe/connectionfacts.h"
#include "net/transport.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

namespace Grantscope
{

class Meeting final : public QObject
{
public:
    enum class Depth { Tcp, Tls };

    Meeting(const QUrl &url, const TransportOptions &options, Depth depth);

    /// Once.
    [[nodiscard]] QFuture<Result<ConnectionFacts>> start();

private:
    void connectSocket();
    void noteTls(const QList<QSslError> &errors);
    void fail(TransportFailure::Kind kind, const QString &detail);
    void onSocketError(QAbstractSocket::SocketError error);
    void end();

    QUrl m_url;
    TransportOptions m_options;
    Depth m_depth;
    QSslSocket m_socket;
    QTimer m_deadline;
    QPromise<Result<ConnectionFacts>> m_promise;
    QFutureWatcher<Result<ConnectionFacts>> m_watcher;
    ConnectionFacts m_facts;
    bool m_hasEnded = false;
};

} // namespace Grantscope
