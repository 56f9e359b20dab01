// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/markshape.h"

#include <QPolygonF>

namespace Grantscope
{

namespace
{

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath markShape(TimelineMark::Kind kind, const QPointF &centre, double size, bool isMirrored)
{
    const double half = size / 2;
    const double forward = isMirrored ? -half : half;
    QPainterPath path;
    switch (kind) {
    case TimelineMark::Kind::Issued:
    case TimelineMark::Kind::IssuedAndValid:
        path.addEllipse(centre, half, half);
        return path;
    case TimelineMark::Kind::NotBefore:
        return polygon(
            {centre + QPointF(-forward, -half), centre + QPointF(forward, 0), centre + QPointF(-forward, half)});
    case TimelineMark::Kind::Refresh:
        return polygon({centre + QPointF(0, -half), centre + QPointF(half, 0), centre + QPointF(0, half),
                        centre + QPointF(-half, 0)});
    case TimelineMark::Kind::Expiry:
        path.addRect(QRectF(centre.x() - half + 1, centre.y() - half + 1, size - 2, size - 2));
        return path;
    case TimelineMark::Kind::Now:
        break;
    }
    return polygon({centre, centre + QPointF(half * 0.8, -half), centre + QPointF(-half * 0.8, -half)});
}

} // namespace Grantscope
