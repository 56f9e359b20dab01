// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Light, dark, or as the system has it; changed at run time.

namespace Grantscope
{

enum class ColourScheme { System, Light, Dark };

/// For the whole program, at once. Before it was ever called the system decides, as after System.
///
/// Qt 6.4 has no word for it, so a palette of our own stands in; from Qt 6.8 on the platform is asked, so that the frames of
/// windows follow as well.
void applyColourScheme(ColourScheme scheme);

} // namespace Grantscope
