// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// mapResult: a future of what is made of another future's value. Cancelling it cancels the other.

#include "base/onresult.h"

#include <QPromise>

#include <memory>
#include <type_traits>

namespace Grantscope
{

/// `fn` makes a value of the value; an Error passes as it is. It runs in the thread that calls this, which needs an event loop.
/// The work belongs to nobody but the future, so a window that closes meanwhile loses no answer.
template<typename T, typename Fn>
[[nodiscard]] auto mapResult(QFuture<Result<T>> future, Fn fn)
{
    using Value = std::invoke_result_t<Fn, const T &>;
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    QFuture<Result<Value>> mapped = promise->future();
    auto *context = new QObject;
    auto *cancelWatcher = new QFutureWatcher<Result<Value>>(context);
    QObject::connect(cancelWatcher, &QFutureWatcherBase::canceled, context, [future]() mutable { future.cancel(); });
    cancelWatcher->setFuture(mapped);
    onResult(future, context, [context, promise, fn = std::move(fn)](const Result<T> &result) {
        promise->addResult(result ? Result<Value>(fn(*result)) : Result<Value>(failure(result.error())));
        promise->finish();
        context->deleteLater();
    });
    return mapped;
}

} // namespace Grantscope
