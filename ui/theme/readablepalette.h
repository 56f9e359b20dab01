// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A desktop's palette, with the pairs mended whose words can't be read: a selected row in white on a light blue, say.

#include <QPalette>

namespace Grantscope
{

/// Only what had to be changed is set in it, so that all else goes on following the system: for QApplication::setPalette(). Selection,
/// links and placeholders come to 4.5:1 (WCAG 2.2, 1.4.3); a disabled control's words are exempt there, and stay.
[[nodiscard]] QPalette readablePalette(const QPalette &palette);

} // namespace Grantscope
