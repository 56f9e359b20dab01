// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// onResult: the one way in which a QFuture<Result<T>> is consumed.
//
// `fn` runs exactly once, in the thread of `context`, and never after `context` died. A promise that was dropped or
// cancelled arrives as an Error of Origin::Cancelled. Built on QFutureWatcher, because QFuture::then(context, ...) of
// Qt 6.4 aborts a debug build when the context dies first.

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace Grantscope
{

template<typename T, typename Fn>
void onResult(QFuture<Result<T>> future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        const QFuture<Result<T>> done = watcher->future();
        if (done.resultCount() > 0)
            fn(done.resultAt(0));
        else
            fn(Result<T>(failure(Origin::Cancelled, QStringLiteral("cancelled"))));
    });
    watcher->setFuture(std::move(future));
}

} // namespace Grantscope
