// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A light and a dark palette, as desktops hand them to Qt: the two that the window has for itself.

#include "ui/theme/palettes.h"

namespace Grantscope::Screens
{

using Grantscope::darkPalette;
using Grantscope::lightPalette;

} // namespace Grantscope::Screens
