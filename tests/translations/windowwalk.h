// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole window over a workbench, led through its pages and their states.

#include "ui/openwindow.h"

#include <functional>

namespace Grantscope
{

/// Called at each stop, with a name for it, when all is laid out.
using Look = std::function<void(const QString &stop)>;

void walkWindow(Workbench &bench, MainWindow &window, const Look &look);
/// Of all menus that hang at buttons of the window.
[[nodiscard]] QList<QMenu *> menusOf(const MainWindow &window);

} // namespace Grantscope
