// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/statuscolours.h"

#include "ui/theme/colourmix_p.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Grantscope
{

namespace
{

constexpr double WantedContrast = 4.6; // a little over 4.5, so that rounding to 8 bits can't fall below

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.18;
}

QColor hue(Status status, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (status) {
    case Status::Ok:
        return dark ? QColor(0x3f, 0xb9, 0x50) : QColor(0x1a, 0x7f, 0x37);
    case Status::Warn:
        return dark ? QColor(0xd2, 0x99, 0x22) : QColor(0x9a, 0x67, 0x00);
    case Status::Bad:
        return dark ? QColor(0xf8, 0x51, 0x49) : QColor(0xcf, 0x22, 0x2e);
    case Status::Info:
        return dark ? QColor(0x58, 0xa6, 0xff) : QColor(0x09, 0x69, 0xda);
    case Status::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

template<std::size_t N>
QColor readable(const QColor &wish, const std::array<QColor, N> &grounds)
{
    const bool onDark = luminance(grounds.front()) < 0.18;
    const QColor end = onDark ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 20; ++step) {
        const QColor colour = mixed(wish, end, static_cast<float>(step) / 20.0F);
        const auto enough = [&colour](const QColor &ground) { return contrastRatio(colour, ground) >= WantedContrast; };
        if (std::all_of(grounds.begin(), grounds.end(), enough))
            return colour;
    }
    return end;
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor statusGround(Status status, const QPalette &palette)
{
    const float share = status == Status::Neutral ? 0.05F : (isDark(palette) ? 0.14F : 0.09F);
    return mixed(palette.color(QPalette::Base), hue(status, palette), share);
}

QColor statusLine(Status status, const QPalette &palette)
{
    const float share = status == Status::Neutral ? 0.20F : 0.45F;
    return mixed(palette.color(QPalette::Base), hue(status, palette), share);
}

QColor statusText(Status status, const QPalette &palette)
{
    return readable(hue(status, palette), std::array{palette.color(QPalette::Window), palette.color(QPalette::Base),
                                                     statusGround(status, palette)});
}

QColor mutedText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const auto ground = [&palette](Status status) { return statusGround(status, palette); };
    return readable(mixed(text, window, 0.35F),
                    std::array{window, palette.color(QPalette::Base), ground(Status::Neutral), ground(Status::Ok),
                               ground(Status::Warn), ground(Status::Bad), ground(Status::Info)});
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 0.14F); // what lies on it as a bar is told from it by 3:1
}

} // namespace Grantscope
