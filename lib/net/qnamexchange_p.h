// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request on its way, with all that it needs: manager, body, deadline, promise. Owned by the transport, not by who
// waits: it goes on when nobody waits any more. Deletes itself when it is done.

#include "base/clock.h"
#include "net/proxychoice_p.h"
#include "net/transport.h"
#include "net/uploaddevice_p.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace Grantscope
{

class QnamExchange final : public QObject
{
public:
    /// `request` and `options` were checked.
    QnamExchange(HttpRequest request, TransportOptions options, const Clock &clock, QObject *parent);

    [[nodiscard]] QFuture<Result<Exchange>> start();

private:
    [[nodiscard]] QNetworkRequest networkRequest() const;
    [[nodiscard]] QNetworkReply *launch(const QNetworkRequest &request);
    void listen();

    void readBody();
    void end();
    /// Nothing is missing from the answer, although Qt wanted to send the request again.
    [[nodiscard]] bool isWholeInSpiteOfError() const;
    void endWithAnswer();
    /// With the reason why there is no whole answer.
    void fail(TransportFailure::Kind kind, const QString &detail);
    void cancel();
    void stopListening();
    void conclude();
    [[nodiscard]] bool hasLeft() const;

    TransportOptions m_options;
    const Clock &m_clock;
    ProxyChoice m_proxy;
    Exchange m_exchange;
    qint64 m_startedMs = 0;
    bool m_mayHaveLeft = false;
    bool m_isDone = false;
    QByteArray m_body;
    QPromise<Result<Exchange>> m_promise;
    QFutureWatcher<Result<Exchange>> m_watcher;
    QTimer m_deadline;
    UploadDevice m_upload; // Declared before the manager, whose replies read from it.
    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr;
};

} // namespace Grantscope
