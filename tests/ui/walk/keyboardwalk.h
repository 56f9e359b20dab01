// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A window walked with Tab and Shift+Tab alone.

#include <QStringList>

class QWidget;

namespace Grantscope::Walk
{

/// One sentence for each defect; empty: every enabled control is reached both ways, the round comes back to where it began, the
/// focus can be seen on each, and Escape closes every menu.
[[nodiscard]] QStringList keyboardDefects(QWidget *window);

} // namespace Grantscope::Walk
