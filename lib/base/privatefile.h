// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files that are nobody else's business: for their owner alone, and all or nothing.

#include "base/result.h"

#include <QByteArray>

namespace Grantscope
{

/// Makes `folder`, for the owner alone, where it is missing; one that is there is left as it is.
/// Error `folder-not-made` (Origin::Input, `where` = the folder).
[[nodiscard]] Result<void> makePrivateFolder(const QString &folder);

/// Replaces `file` by `bytes`, for the owner alone, and flushes it to the disk: afterwards it is what it was before or what it
/// should be, also when the power fails. Makes its folder. Error `file-not-written` (Origin::Input, `where` = the file).
[[nodiscard]] Result<void> writePrivateFile(const QString &file, const QByteArray &bytes);

} // namespace Grantscope
