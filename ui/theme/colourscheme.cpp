// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colourscheme.h"

#include "ui/theme/palettes.h"
#include "ui/theme/readablepalette.h"

#include <QGuiApplication>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QStyleHints>
#endif

namespace Grantscope
{

void applyColourScheme(ColourScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(scheme == ColourScheme::Dark    ? Qt::ColorScheme::Dark
                                                  : scheme == ColourScheme::Light ? Qt::ColorScheme::Light
                                                                                  : Qt::ColorScheme::Unknown);
#else
    switch (scheme) {
    case ColourScheme::System:
        QGuiApplication::setPalette(QPalette()); // nothing of our own: the platform's again, also when that changes
        QGuiApplication::setPalette(readablePalette(QGuiApplication::palette()));
        break;
    case ColourScheme::Light:
        QGuiApplication::setPalette(lightPalette());
        break;
    case ColourScheme::Dark:
        QGuiApplication::setPalette(darkPalette());
        break;
    }
#endif
}

} // namespace Grantscope
