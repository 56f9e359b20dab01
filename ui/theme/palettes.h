// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A light and a dark palette of our own, for who wants the other one than the system has. Tests and pictures use the same two.

#include <QPalette>

namespace Grantscope
{

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace Grantscope
