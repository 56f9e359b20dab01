// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The three sizes of text, and the fixed-width font, all of them made from what the system gives.

#include <QFont>

namespace Grantscope
{

[[nodiscard]] QFont verdictFont(); ///< 1.5 times the application's font, half bold.
[[nodiscard]] QFont sectionFont(); ///< 1.15 times, half bold.
[[nodiscard]] QFont strongFont();  ///< Same size, half bold.
[[nodiscard]] QFont fixedFont();   ///< For tokens, JSON and headers.

} // namespace Grantscope
