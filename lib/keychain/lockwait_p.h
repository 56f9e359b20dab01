// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Waits for a lock file without holding up anything else.

#include "base/clock.h"
#include "base/result.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace Grantscope
{

using HeldLock = std::shared_ptr<QLockFile>;

/// A lock that keeps until it is let go of; one that a process left behind when it died is taken over. Errors: `store-busy`
/// after ten seconds, `index-not-written` when there can be no such file.
[[nodiscard]] QFuture<Result<HeldLock>> waitForLock(const QString &file, const Clock &clock, QObject *context);

} // namespace Grantscope
