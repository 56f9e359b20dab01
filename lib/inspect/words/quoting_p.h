// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a server or a token says is hostile text. It is quoted only through here.

#include <QString>

namespace Grantscope
{

constexpr qsizetype MaxQuoted = 300;

/// One line of at most MaxQuoted characters, without control, format (bidirectional, zero-width) and broken characters, and
/// with what looks like a secret masked.
[[nodiscard]] QString quotable(const QString &hostile);

} // namespace Grantscope
