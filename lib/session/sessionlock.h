// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SessionLock: one refresh of a profile at a time, over all processes. Held as long as it lives.

#include "base/result.h"

#include <QFuture>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Grantscope
{

class SessionLock final
{
public:
    /// Tries until it is free or `patienceMs` is over, without blocking. The lock of a process that died is taken over. An empty
    /// `file` is free at once. Error (Origin::Secrets): `session-busy`; `lock-unusable`, when there can be no such file.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<SessionLock>>> take(const QString &file, int patienceMs);

    explicit SessionLock(std::unique_ptr<QLockFile> lock);

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Grantscope
