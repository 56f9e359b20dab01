// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The shape of a mark on a timeline.

#include "ui/time/timelinemark.h"

#include <QPainterPath>

namespace Grantscope
{

/// Around `centre`, `size` pixels high. A needle's point is at the centre, and the rest of it above.
[[nodiscard]] QPainterPath markShape(TimelineMark::Kind kind, const QPointF &centre, double size, bool isMirrored);

} // namespace Grantscope
