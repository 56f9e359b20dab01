// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file that somebody gave to be looked at, as text.

#include "base/secret.h"

#include <QString>

namespace Grantscope
{

struct TextFile
{
    QString name;    ///< Without its folder.
    Secret text;     ///< UTF-8; UTF-16 with a mark is turned into it, other bytes stay as they are.
    QString trouble; ///< Why it can't be had, in the user's language; empty: it is in `text`.
};

/// At most `most` bytes are read.
[[nodiscard]] TextFile readTextFile(const QString &path, qint64 most);

} // namespace Grantscope
