// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace Grantscope
{

namespace
{

QFont scaled(double factor)
{
    QFont font = QGuiApplication::font();
    // A font has a size in points or in pixels, never in both; the other one is -1.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont verdictFont()
{
    return scaled(1.5);
}

QFont sectionFont()
{
    return scaled(1.15);
}

QFont strongFont()
{
    return scaled(1.0);
}

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

} // namespace Grantscope
