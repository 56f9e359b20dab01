// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token out of a file or of standard input.

#include "base/result.h"
#include "base/secret.h"

namespace Grantscope::Cli
{

/// `-` is standard input. Errors, Origin::Input: `file-unreadable`, and `token-as-argument` for a name that is no file and
/// looks like a token, which is then not repeated.
[[nodiscard]] Result<Secret> readTokenFile(const QString &path);

} // namespace Grantscope::Cli
