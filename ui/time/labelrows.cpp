// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/labelrows.h"

#include <algorithm>
#include <numeric>

namespace Grantscope
{

namespace
{

/// As near to its point as its neighbours allow: first all are pushed to the right, then those that went too far back.
void spread(QList<LabelPlace *> &row, int room, int gap)
{
    if (row.isEmpty())
        return;
    const int count = static_cast<int>(row.size());
    const int most = (room - gap * (count - 1)) / count;
    const int wanted = std::accumulate(row.cbegin(), row.cend(), gap * (count - 1),
                                       [](int sum, const LabelPlace *place) { return sum + place->width; });
    int from = 0;
    for (LabelPlace *place : std::as_const(row)) {
        const int centre = place->left + place->width / 2;
        if (wanted > room)
            place->width = std::max(0, std::min(place->width, most));
        place->left = std::max(from, centre - place->width / 2);
        from = place->right() + gap;
    }
    int until = room;
    for (auto place = row.rbegin(); place != row.rend(); ++place) {
        (*place)->left = std::min((*place)->left, until - (*place)->width);
        until = (*place)->left - gap;
    }
}

} // namespace

QList<LabelPlace> placeLabels(const QList<int> &points, const QList<int> &widths, int room, int gap)
{
    const int count = static_cast<int>(points.size());
    const int wanted = std::accumulate(widths.cbegin(), widths.cend(), gap * std::max(0, count - 1));
    const int rows = wanted > room ? 2 : 1;
    QList<LabelPlace> places(count);
    for (int row = 0; row < rows; ++row) {
        QList<LabelPlace *> these;
        for (int i = row; i < count; i += rows) {
            places[i] = {points.at(i) - widths.at(i) / 2, widths.at(i), row};
            these.append(&places[i]);
        }
        spread(these, room, gap);
    }
    return places;
}

} // namespace Grantscope
