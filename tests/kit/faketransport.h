// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A transport that answers by script. It fails the test when it is asked without a script, and check() when one is left over.

#include "net/transport.h"

#include <QPromise>

#include <functional>
#include <optional>
#include <utility>

namespace Grantscope::Kit
{

class FakeTransport final : public Transport
{
public:
    using Script = std::function<Result<Exchange>(const HttpRequest &)>;

    void expect(Script script) { m_scripts.append(std::move(script)); }
    /// The next request is answered when the test likes.
    void hold(const QFuture<Result<Exchange>> &answer) { m_held = answer; }
    [[nodiscard]] const QList<HttpRequest> &sent() const { return m_sent; }
    [[nodiscard]] bool isDone() const { return m_scripts.isEmpty() && !m_unscripted; }

    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions) override
    {
        QPromise<Result<Exchange>> promise;
        promise.start();
        m_sent.append(request);
        if (m_held)
            return *std::exchange(m_held, std::nullopt);
        if (m_scripts.isEmpty()) {
            m_unscripted = true;
            promise.addResult(
                Result<Exchange>(failure(Origin::Input, QStringLiteral("unscripted"), request.url.path())));
        } else {
            promise.addResult(m_scripts.takeFirst()(request));
        }
        promise.finish();
        return promise.future();
    }

    /// A whole answer to `request`, as a server would have given it.
    [[nodiscard]] static Exchange answered(const HttpRequest &request, int status, HttpHeaders headers,
                                           const QByteArray &body, const QDateTime &at)
    {
        Exchange exchange;
        exchange.request = request;
        exchange.response = HttpResponse{status, "", std::move(headers), HttpResponse::Body::Whole, Secret(body)};
        exchange.sentAt = at;
        exchange.receivedAt = at;
        return exchange;
    }

private:
    QList<Script> m_scripts;
    QList<HttpRequest> m_sent;
    std::optional<QFuture<Result<Exchange>>> m_held;
    bool m_unscripted = false;
};

} // namespace Grantscope::Kit
