// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "palettes.h"
#include "watchedapplication.h"

#include <QAccessible>
#include <QCursor>
#include <QStyleFactory>

int main(int argc, char *argv[])
{
    const Grantscope::Walk::WatchedApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi); // as Qt Test's own main does
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(Grantscope::Screens::lightPalette());
    QApplication::setCursorFlashTime(0);
    QCursor::setPos(0, 4000);     // so that it lights up nothing
    QAccessible::setActive(true); // as where a screen reader runs
    return Grantscope::RegisteredTest::runNamed(argc, argv);
}
