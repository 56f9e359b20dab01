// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/tokenclient.h"

#include "base/onresult.h"

#include <QPromise>

#include <memory>

namespace Grantscope
{

TokenClient::TokenClient(Transport &transport)
    : m_transport(transport)
{
}

QFuture<Result<TokenAnswer>> TokenClient::request(const Dialect &dialect, const GrantRequest &grant,
                                                  const TransportOptions &options) const
{
    auto promise = std::make_shared<QPromise<Result<TokenAnswer>>>();
    promise->start();
    QFuture<Result<TokenAnswer>> future = promise->future();
    Result<HttpRequest> request = tokenRequest(dialect, grant);
    if (!request) {
        promise->addResult(Result<TokenAnswer>(failure(request.error())));
        promise->finish();
        return future;
    }
    QFuture<Result<Exchange>> exchange = m_transport.send(std::move(*request), options);

    // The context dies with the exchange: it belongs to nobody but this request, so a closed window loses no answer.
    auto *context = new QObject;
    auto *cancelWatcher = new QFutureWatcher<Result<TokenAnswer>>(context);
    QObject::connect(cancelWatcher, &QFutureWatcherBase::canceled, context,
                     [exchange]() mutable { exchange.cancel(); });
    cancelWatcher->setFuture(future);
    onResult(exchange, context, [context, promise, dialect, grant](const Result<Exchange> &result) {
        if (result)
            promise->addResult(
                Result<TokenAnswer>(TokenAnswer{grant, *result, readTokenResponse(dialect, grant, *result)}));
        else
            promise->addResult(Result<TokenAnswer>(failure(result.error())));
        promise->finish();
        context->deleteLater();
    });
    return future;
}

} // namespace Grantscope
