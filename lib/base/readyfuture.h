// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A future that is there already, for what turned out to take no time. (QtFuture::makeReadyFuture changed its name in 6.6.)

#include "base/result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace Grantscope
{

template<typename T>
[[nodiscard]] QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace Grantscope
