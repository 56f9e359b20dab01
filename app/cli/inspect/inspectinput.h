// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `inspect` looks into: a file, standard input, or what the options --token-... name.

#include "base/result.h"
#include "base/secret.h"

#include <QCommandLineParser>

namespace Grantscope::Cli
{

/// Adds the options that name the input.
void addInspectInput(QCommandLineParser &parser);

/// The whole input, unchanged. It may be anything, so it counts as a secret.
/// Errors, Origin::Input: `file-unreadable`, and those of readSecretOption().
[[nodiscard]] Result<Secret> readInspectInput(const QCommandLineParser &parser);

} // namespace Grantscope::Cli
