// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The distances that the window is laid out with, in device-independent pixels. There are no others.

namespace Grantscope::Spacing
{

inline constexpr int Tight = 4;    ///< Between a field and the words about it.
inline constexpr int Small = 8;    ///< Between things that belong together.
inline constexpr int Medium = 12;  ///< Between rows, and inside a card.
inline constexpr int Large = 16;   ///< Around a page.
inline constexpr int Section = 24; ///< Between groups.

inline constexpr int TextWidth = 920; ///< Text wider than this is hard to read.
inline constexpr int Radius = 6;      ///< Of cards and chips.

} // namespace Grantscope::Spacing
