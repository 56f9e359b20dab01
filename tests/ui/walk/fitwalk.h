// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a window is cut off, or has to be scrolled sideways to.

#include <QHash>
#include <QStringList>

class QWidget;

namespace Grantscope::Walk
{

/// One sentence for each defect: words that have less room than they need and do not wrap, a control that sticks out of the window, an
/// area that scrolls sideways, tabs that have to be scrolled to.
[[nodiscard]] QStringList fitDefects(QWidget *window);

/// Of each control that is seen and has a name of its own: where its middle is, from 0 at the left to 1 at the right.
[[nodiscard]] QHash<QString, double> placesOf(const QWidget *window);

} // namespace Grantscope::Walk
