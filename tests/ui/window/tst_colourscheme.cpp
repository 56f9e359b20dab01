// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/openwindow.h"
#include "ui/theme/colourscheme.h"
#include "ui/theme/palettes.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestColourScheme : public QObject
{
    Q_OBJECT

    [[nodiscard]] static int lightness(QWidget &widget)
    {
        const QImage image = widget.grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return image.pixelColor(0, 0).lightness();
    }

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void lightAndDarkAreAppliedAndTheSystemsComesBack()
    {
        const QColor before = QApplication::palette().color(QPalette::Window);
        applyColourScheme(ColourScheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
        applyColourScheme(ColourScheme::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
        applyColourScheme(ColourScheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), before);
    }

    void theSettingActsAtOnceOnEveryPage()
    {
        Workbench bench;
        const auto window = open(bench);
        const auto pages = {&MainWindow::showStart,    &MainWindow::showGet,    &MainWindow::showLook,
                            &MainWindow::showCompare,  &MainWindow::showScan,   &MainWindow::showHistory,
                            &MainWindow::showSettings, &MainWindow::showSecrets};
        for (const auto page : pages) {
            (window.get()->*page)();
            QVERIFY(bench.settings().set(SettingKey::ColourScheme, u"light"_s).has_value());
            QCoreApplication::processEvents();
            QVERIFY(lightness(*window) > 200);
            QVERIFY(bench.settings().set(SettingKey::ColourScheme, u"dark"_s).has_value());
            QCoreApplication::processEvents();
            QVERIFY(lightness(*window) < 80);
        }
    }

    void drawnThingsFollow()
    {
        Card card(Status::Bad);
        card.resize(40, 40);
        card.show();
        applyColourScheme(ColourScheme::Light);
        QCoreApplication::processEvents();
        const QColor onLight = card.grab().toImage().pixelColor(20, 20);
        applyColourScheme(ColourScheme::Dark);
        QCoreApplication::processEvents();
        const QColor onDark = card.grab().toImage().pixelColor(20, 20);
        QVERIFY(onLight.lightness() > 200);
        QVERIFY(onDark.lightness() < 100);
        QVERIFY(contrastRatio(statusText(Status::Bad, QApplication::palette()), onDark) >= 4.5);
    }

    void aSchemeThatWasSetIsThereFromTheStart()
    {
        Workbench bench;
        QVERIFY(bench.settings().set(SettingKey::ColourScheme, u"dark"_s).has_value());
        const auto window = open(bench);
        QVERIFY(lightness(*window) < 80);
    }
};

GRANTSCOPE_TEST(TestColourScheme)
#include "tst_colourscheme.moc"
