// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Every colour that carries words can be read, under the palettes that desktops have, and under some that they should not.

#include "kit/registeredtest.h"
#include "screens/palettes.h"
#include "ui/theme/icons.h"
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
