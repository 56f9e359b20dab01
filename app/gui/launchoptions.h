// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The command line of the window. No secret is ever taken from it, where every process could read it.

#include <QStringList>

namespace Grantscope
{

struct LaunchOptions
{
    bool sandbox = false;
    QString printed; ///< Not empty: print this and end, without a window (--help, --version, a mistake).
    int exitCode = 0;
};

/// Needs a QCoreApplication of any kind only for the program's name.
[[nodiscard]] LaunchOptions launchOptions(const QStringList &arguments, bool hasSandbox);

} // namespace Grantscope
