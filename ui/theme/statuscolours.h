// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The colours that mean something, in one place.
//
// Decision: hues are fixed, lightness is computed against the palette at hand until the contrast is 4.5:1 (WCAG 2.2,
// 1.4.3). Context: a desktop's palette may be light, dark or anything a person chose. Price: a few multiplications
// for each paint. No colour stands alone: an icon of its own shape and a word go with it.

#include <QColor>
#include <QPalette>

namespace Grantscope
{

enum class Status { Ok, Warn, Bad, Info, Neutral };

/// Readable as text on Window, on Base, and on statusGround() of the same status.
[[nodiscard]] QColor statusText(Status status, const QPalette &palette);
/// The tint of a card or chip.
[[nodiscard]] QColor statusGround(Status status, const QPalette &palette);
/// The edge of a card or chip.
[[nodiscard]] QColor statusLine(Status status, const QPalette &palette);
/// Secondary text: quieter than WindowText and still readable, on every card too.
[[nodiscard]] QColor mutedText(const QPalette &palette);
/// A thin separating line, and the track of a bar.
[[nodiscard]] QColor hairline(const QPalette &palette);

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace Grantscope
