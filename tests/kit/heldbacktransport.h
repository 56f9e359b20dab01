// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A transport that answers when it is told to, so that a test can look at what is under way.

#include "kit/faketransport.h"

#include <QFutureWatcher>

#include <memory>

namespace Grantscope::Kit
{

class HeldBackTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions) override
    {
        m_request = std::move(request);
        m_promise = std::make_unique<QPromise<Result<Exchange>>>();
        m_promise->start();
        QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &m_watcher, [this] { m_promise->finish(); });
        m_watcher.setFuture(m_promise->future());
        return m_promise->future();
    }
    void answer(const QDateTime &at)
    {
        m_promise->addResult(FakeTransport::answered(
            m_request, 200, {{"Content-Type", "application/json"}},
            R"({"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"})", at));
        m_promise->finish();
        m_promise.reset();
    }
    [[nodiscard]] bool isAsked() const { return m_promise != nullptr; }

private:
    HttpRequest m_request;
    std::unique_ptr<QPromise<Result<Exchange>>> m_promise;
    QFutureWatcher<Result<Exchange>> m_watcher;
};

} // namespace Grantscope::Kit
