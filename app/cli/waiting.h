// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A verb that has one thing to wait for runs the program's event loop until it is there.

#include "base/onresult.h"

#include <QCoreApplication>

#include <optional>

namespace Grantscope::Cli
{

/// Not while the loop runs already.
template<typename T>
[[nodiscard]] Result<T> waitedFor(QFuture<Result<T>> future)
{
    std::optional<Result<T>> outcome;
    QObject context;
    onResult(std::move(future), &context, [&outcome](const Result<T> &result) {
        outcome = result;
        QCoreApplication::quit();
    });
    while (!outcome) // whoever else quits the loop has no say here
        QCoreApplication::exec();
    return *outcome;
}

} // namespace Grantscope::Cli
