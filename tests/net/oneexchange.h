// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One exchange with a RawServer, from send() to the end, and the proof that nothing more of it is on its way.

#include "base/onresult.h"
#include "kit/rawserver.h"
#include "net/qnamtransport.h"

#include <QTest>

namespace Grantscope::Kit
{

[[nodiscard]] inline HttpRequest requestTo(const QUrl &url, const QByteArray &method = "POST",
                                           QByteArrayView body = "{\"a\":1}")
{
    return HttpRequest{method, url, {{"Content-Type", "application/json"}}, Secret(body)};
}

/// What the future brings, or nothing when it brings nothing for half a minute.
template<typename T>
[[nodiscard]] std::optional<Result<T>> awaited(const QFuture<Result<T>> &future)
{
    std::optional<Result<T>> got;
    QObject context;
    onResult(future, &context, [&got](const Result<T> &result) { got = result; });
    (void)QTest::qWaitFor([&got] { return got.has_value(); }, 30'000);
    return got;
}

/// An Exchange without answer and failure stands for an Error or for none at all; it fails what is compared with it.
[[nodiscard]] inline Exchange exchanged(const HttpRequest &request, const TransportOptions &options = {})
{
    const SystemClock clock;
    QnamTransport transport(clock);
    const auto got = awaited(transport.send(request, options));
    return got && got->has_value() ? got->value() : Exchange();
}

/// Waits until the server has seen all that was sent to it before this call. Connections are accepted in their order:
/// when a later one was, so were all before it.
inline void settle(RawServer &server)
{
    const int before = server.connectionCount();
    (void)QTest::qWaitFor([&server] { return server.openConnectionCount() == 0; }, 10'000);
    QTcpSocket later;
    later.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    (void)QTest::qWaitFor([&server, before] { return server.connectionCount() > before; }, 10'000);
    QCoreApplication::processEvents();
}

} // namespace Grantscope::Kit
