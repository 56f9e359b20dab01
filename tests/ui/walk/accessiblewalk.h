// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a screen reader is given of a window, and what is wrong with it.

#include <QStringList>

class QWidget;

namespace Grantscope::Walk
{

/// One sentence for each defect in what is visible of `root`; empty: there is none.
///
/// A defect is: something to operate, or a picture, without a name; a role that does not say what a widget is; two siblings of one
/// role and name; a field, a bar or a choice that does not tell its value; focus on what is disabled.
[[nodiscard]] QStringList accessibleDefects(QWidget *root);

} // namespace Grantscope::Walk
