// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The whole window, shown, over the services of a workbench.

#include "ui/shell/mainwindow.h"
#include "ui/workbench.h"

#include <memory>

namespace Grantscope
{

[[nodiscard]] inline std::unique_ptr<MainWindow> open(Workbench &bench)
{
    auto window = std::make_unique<MainWindow>(bench.services(), nullptr);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    return window;
}

} // namespace Grantscope
