// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Places labels under the points that they belong to, so that none overlaps another or leaves the line.

#include <QList>

namespace Grantscope
{

struct LabelPlace
{
    int left = 0;
    int width = 0; ///< Less than was wished for where even two rows have no room: elide.
    int row = 0;   ///< 0 or 1.

    [[nodiscard]] int right() const { return left + width; } ///< Past the last pixel.
    friend bool operator==(const LabelPlace &, const LabelPlace &) = default;
};

/// `points` in ascending order, each with the width that its label would like; `room` pixels in all. One row where it can be,
/// else the labels go alternately to two.
[[nodiscard]] QList<LabelPlace> placeLabels(const QList<int> &points, const QList<int> &widths, int room, int gap);

} // namespace Grantscope
