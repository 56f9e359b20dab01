// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a future of the library comes to, for a test that has nothing else to do meanwhile.

#include "base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

namespace Grantscope::Kit
{

/// The Error `still-waiting` after `patienceMs`.
template<typename T>
[[nodiscard]] Result<T> outcomeOf(const QFuture<Result<T>> &future, int patienceMs = 10'000)
{
    // Not qWaitFor(): it sleeps between two looks, and what is tested here goes on in many small steps.
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished())
        return failure(Origin::Cancelled, QStringLiteral("still-waiting"));
    if (future.resultCount() == 0)
        return failure(Origin::Cancelled, QStringLiteral("cancelled"));
    return future.resultAt(0);
}

/// The code of the Error; empty when it was good.
template<typename T>
[[nodiscard]] QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace Grantscope::Kit
