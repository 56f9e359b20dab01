// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A scan on the command line: files one after the other, progress on a terminal, and an end on Ctrl+C.

#include "cli/console.h"
#include "cli/exitcode.h"
#include "inspect/scan/scanquestion.h"

#include <QStringList>

namespace Grantscope::Cli
{

/// Prints to standard output as it goes. A file that can't be read is told of, and the others are scanned all the same.
[[nodiscard]] ExitCode scanFiles(const QStringList &files, const ScanQuestion &question, const Console &console);

} // namespace Grantscope::Cli
