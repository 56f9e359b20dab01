// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Every colour that carries words can be read, under the palettes that desktops have, and under some that they should not.

#include "kit/registeredtest.h"
#include "screens/palettes.h"
#include "ui/theme/icons.h"
#include "ui/theme/readablepalette.h"
#include "ui/theme/statuscolours.h"

#include <QApplication>
#include <QPixmap>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

constexpr double Wanted = 4.5; // WCAG 2.2, 1.4.3 (AA)

const QList<Status> everyStatus{Status::Ok, Status::Warn, Status::Bad, Status::Info, Status::Neutral};

QPalette plain(const QColor &window, const QColor &base, const QColor &text)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, base);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

class TestStatusColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
        QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << Screens::lightPalette();
        QTest::newRow("dark") << Screens::darkPalette();
        QTest::newRow("black") << plain(Qt::black, Qt::black, Qt::white);
        QTest::newRow("white") << plain(Qt::white, Qt::white, Qt::black);
        QTest::newRow("sepia") << plain(QColor(0xf4, 0xec, 0xd8), QColor(0xfb, 0xf7, 0xee), QColor(0x3b, 0x2f, 0x20));
        QTest::newRow("blue night") << plain(QColor(0x0d, 0x1b, 0x3a), QColor(0x14, 0x25, 0x4c),
                                             QColor(0xdd, 0xe6, 0xff));
        QTest::newRow("grey") << plain(QColor(0xc0, 0xc0, 0xc0), QColor(0xe0, 0xe0, 0xe0), Qt::black);
    }

    void wordsCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        for (const Status status : everyStatus) {
            const QColor text = statusText(status, palette);
            QVERIFY2(contrastRatio(text, window) >= Wanted, qPrintable(text.name()));
            QVERIFY2(contrastRatio(text, base) >= Wanted, qPrintable(text.name()));
            QVERIFY2(contrastRatio(text, statusGround(status, palette)) >= Wanted, qPrintable(text.name()));
            // The palette's own text stands on the ground of a card, too.
            QVERIFY(contrastRatio(palette.color(QPalette::WindowText), statusGround(status, palette)) >= Wanted);
            QVERIFY2(contrastRatio(mutedText(palette), statusGround(status, palette)) >= Wanted,
                     "muted words on a card");
        }
        QVERIFY(contrastRatio(mutedText(palette), window) >= Wanted);
        QVERIFY(contrastRatio(mutedText(palette), base) >= Wanted);
    }

    /// All that the program draws of a palette. Disabled words are left out: WCAG 2.2, 1.4.3 exempts what can't be used, and that it
    /// looks so is what tells it.
    void everyPairThatIsDrawnCanBeRead_data() { wordsCanBeRead_data(); }
    void everyPairThatIsDrawnCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const QPalette mended = readablePalette(palette).resolve(palette);
        using Role = QPalette::ColorRole;
        const QList<QPair<Role, Role>> words{{QPalette::WindowText, QPalette::Window},
                                             {QPalette::Text, QPalette::Base},
                                             {QPalette::Text, QPalette::AlternateBase},
                                             {QPalette::ButtonText, QPalette::Button},
                                             {QPalette::ButtonText, QPalette::Window}, // icons without a status
                                             {QPalette::HighlightedText, QPalette::Highlight},
                                             {QPalette::ToolTipText, QPalette::ToolTipBase},
                                             {QPalette::Link, QPalette::Window},
                                             {QPalette::Link, QPalette::Base},
                                             {QPalette::LinkVisited, QPalette::Base}};
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[ink, ground] : words) {
                const double ratio = contrastRatio(mended.color(group, ink), mended.color(group, ground));
                QVERIFY2(ratio >= Wanted, qPrintable(u"%1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(ratio)));
            }
        }
    }

    /// 3:1 where shapes are to be told from their ground (WCAG 2.2, 1.4.11).
    void everyShapeCanBeSeen_data() { wordsCanBeRead_data(); }
    void everyShapeCanBeSeen()
    {
        QFETCH(const QPalette, palette);
        constexpr double shapes = 3;
        for (const Status status : everyStatus) {
            const QColor ink = statusText(status, palette);
            QVERIFY2(contrastRatio(ink, hairline(palette)) >= shapes, "what is left of a lifetime, on its track");
            QVERIFY(contrastRatio(ink, palette.color(QPalette::Window)) >= shapes);
            QVERIFY(contrastRatio(ink, palette.color(QPalette::Base)) >= shapes);
        }
    }

    void whatCanBeReadStaysAsItIs()
    {
        const QPalette good = readablePalette(Screens::lightPalette()).resolve(Screens::lightPalette());
        QCOMPARE(readablePalette(good).resolve(good), good);
        QCOMPARE(good.color(QPalette::Base), Screens::lightPalette().color(QPalette::Base));
        QVERIFY(!readablePalette(good).isBrushSet(QPalette::Active, QPalette::Highlight));
    }

    void eachStatusHasAShapeOfItsOwn()
    {
        // Drawn in one colour, they still differ: no information by colour alone.
        QList<QImage> shapes;
        for (const Status status : everyStatus) {
            const QImage shape = statusIcon(status).pixmap(24, 24).toImage().convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!shape.isNull());
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }

    void iconsFollowThePalette()
    {
        const QIcon home = icon(u"home"_s);
        const auto ink = [&home] { return home.pixmap(24, 24).toImage().pixelColor(12, 20); };
        QApplication::setPalette(Screens::lightPalette());
        const QColor onLight = ink();
        QApplication::setPalette(Screens::darkPalette());
        QVERIFY(onLight.lightness() < 60);
        QVERIFY(ink().lightness() > 200);
        QApplication::setPalette(QPalette());
    }
};

GRANTSCOPE_TEST(TestStatusColours)
#include "tst_statuscolours.moc"
