// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A server of raw bytes on 127.0.0.1: records every request to the byte, counts requests and connections, answers by
// script. It knows just enough HTTP to see where a request ends. A request that finds no script is never answered.

#include "kit/rawanswer.h"

#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace Grantscope::Kit
{

/// What arrived, as it arrived. Listed from its first byte on; `whole` when its end was seen.
struct RawRequest
{
    QByteArray bytes;
    int connection = 0; ///< 1 for the first connection.
    bool whole = false;

    [[nodiscard]] QByteArray head() const; ///< Up to and without the empty line.
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< Trimmed; null when it is not there.
};

class RawServer final : public QTcpServer
{
public:
    using Script = std::function<RawAnswer(const RawRequest &)>;

    RawServer();
    /// Speaks TLS with that certificate and key.
    explicit RawServer(const QSslConfiguration &tls);

    /// The answer to the next request that has none yet. May be called many times: one answer for each.
    void answer(const RawAnswer &answer) { m_answers.append(answer); }
    /// The answer to every request for which the queue of answer() has none.
    void answerAlways(const RawAnswer &answer);
    /// Likewise, made from the request, once that is whole.
    void answerBy(Script script) { m_script = std::move(script); }
    /// Instead of all that: whoever speaks no HTTP gets each new socket to play with.
    void serveBy(std::function<void(QTcpSocket *)> handler) { m_handler = std::move(handler); }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/token"),
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int requestCount() const { return static_cast<int>(m_requests.size()); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] int openConnectionCount() const { return m_openCount; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection;

    void begin(const std::shared_ptr<Connection> &connection);
    void read(const std::shared_ptr<Connection> &connection);
    [[nodiscard]] bool answerIfDue(const std::shared_ptr<Connection> &connection);
    void play(const std::shared_ptr<Connection> &connection);
    void drip(const std::shared_ptr<Connection> &connection, const RawAnswer::Step &step, qsizetype from);
    void tunnel(const std::shared_ptr<Connection> &connection, quint16 port);

    std::optional<QSslConfiguration> m_tls;
    QList<RawAnswer> m_answers;
    Script m_script;
    std::function<void(QTcpSocket *)> m_handler;
    QList<RawRequest> m_requests;
    int m_connectionCount = 0;
    int m_openCount = 0;
};

} // namespace Grantscope::Kit
