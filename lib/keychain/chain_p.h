// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One step after another, where each takes its time: what the operations of this room are written in.
//
// A step gives a QFuture<Result<...>>. It runs in the thread of `context` and never after that died: the outcome of the
// chain is then Cancelled.

#include "base/onresult.h"
#include "base/readyfuture.h"

#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace Grantscope
{

template<typename T>
struct OutcomeOf;
template<typename R>
struct OutcomeOf<QFuture<R>>
{
    using Type = R;
};

/// `next` takes the Result of `first`, good or bad.
template<typename T, typename Next>
[[nodiscard]] auto afterwards(QFuture<Result<T>> first, QObject *context, Next next)
{
    using Outcome = typename OutcomeOf<std::invoke_result_t<Next &, const Result<T> &>>::Type;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    onResult(std::move(first), context,
             [promise = std::move(promise), context, next = std::move(next)](const Result<T> &result) mutable {
                 onResult(next(result), context, [promise](const Outcome &outcome) {
                     promise->addResult(outcome);
                     promise->finish();
                 });
             });
    return future;
}

/// `next` takes the value of `first` (nothing, where that is void); an Error ends the chain.
template<typename T, typename Next>
[[nodiscard]] auto andThen(QFuture<Result<T>> first, QObject *context, Next next)
{
    return afterwards(std::move(first), context, [next = std::move(next)](const Result<T> &result) mutable {
        if constexpr (std::is_void_v<T>) {
            using Outcome = typename OutcomeOf<std::invoke_result_t<Next &>>::Type;
            return result ? next() : readyFuture(Outcome(failure(result.error())));
        } else {
            using Outcome = typename OutcomeOf<std::invoke_result_t<Next &, const T &>>::Type;
            return result ? next(*result) : readyFuture(Outcome(failure(result.error())));
        }
    });
}

} // namespace Grantscope
