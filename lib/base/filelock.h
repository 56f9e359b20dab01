// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// FileLock: one at a time, over all processes. Held as long as it lives, and waited for without blocking.
//
// Decision: never taken from a living process, whatever its age. Context: who holds it may wait for a person at a prompt; and a
// process that is killed between making the file and writing its id into it leaves one that nobody seems to hold. Choice: a
// dead holder is told by its id, an unsigned file by its age. Price: a second of waiting after such a death.

#include "base/result.h"

#include <QFuture>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Grantscope
{

class FileLock final
{
public:
    /// Tries until it is free or `patienceMs` is over. An empty `file` is free at once. Errors (Origin::Secrets, `where` = the
    /// file): `file-locked`, when the patience is over; `lock-unusable`, when there can be no such file.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<FileLock>>> take(const QString &file, int patienceMs);

    explicit FileLock(std::unique_ptr<QLockFile> lock);

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Grantscope
