// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/readablepalette.h"

#include "ui/theme/colourmix_p.h"
#include "ui/theme/statuscolours.h"

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr double Wanted = 4.6; // a little over 4.5, so that rounding to 8 bits can't fall below
constexpr int Steps = 40;

/// `colour`, moved towards black or white until it can be told from each of `others`; as it is where that can't be had.
QColor movedFrom(const QColor &colour, const QList<QColor> &others)
{
    const auto suffices = [&others](const QColor &candidate) {
        return std::all_of(others.begin(), others.end(),
                           [&candidate](const QColor &other) { return contrastRatio(candidate, other) >= Wanted; });
    };
    for (int step = 0; step <= Steps; ++step) {
        for (const QColor &end : {QColor(Qt::black), QColor(Qt::white)}) {
            const QColor candidate = mixed(colour, end, static_cast<float>(step) / Steps);
            if (suffices(candidate))
                return candidate;
        }
    }
    return colour;
}

QColor opaque(const QColor &colour, const QColor &ground)
{
    return mixed(ground, QColor(colour.red(), colour.green(), colour.blue()), colour.alphaF());
}

} // namespace

QPalette readablePalette(const QPalette &palette)
{
    QPalette mended;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const auto of = [&palette, group](QPalette::ColorRole role) { return palette.color(group, role); };
        const auto mend = [&mended, group](QPalette::ColorRole role, const QColor &before, const QColor &after) {
            if (before != after)
                mended.setColor(group, role, after);
        };
        const QColor base = of(QPalette::Base);
        const QList<QColor> grounds{base, of(QPalette::Window), of(QPalette::AlternateBase)};
        mend(QPalette::Highlight, of(QPalette::Highlight),
             movedFrom(of(QPalette::Highlight), {of(QPalette::HighlightedText)}));
        for (const QPalette::ColorRole link : {QPalette::Link, QPalette::LinkVisited})
            mend(link, of(link), movedFrom(of(link), grounds));
        const QColor placeholder = opaque(of(QPalette::PlaceholderText), base);
        if (contrastRatio(placeholder, base) < Wanted)
            mend(QPalette::PlaceholderText, of(QPalette::PlaceholderText), movedFrom(placeholder, {base}));
    }
    return mended;
}

} // namespace Grantscope
