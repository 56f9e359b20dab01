// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Every screen in its smallest window and its usual one, from left to right and from right to left. Run once for each scale.

#include "fitwalk.h"
#include "kit/registeredtest.h"
#include "walkedscene.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestLayouts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Walk::WalkedScenes> m_scenes;

    void play(int scene, const QSize &size, const std::function<void(MainWindow &, const QString &)> &look) const
    {
        Screens::Shoot shoot;
        shoot.scheme = u"light"_s;
        shoot.size = size;
        shoot.look = look;
        m_scenes->play(scene, shoot);
    }
    [[nodiscard]] QStringList defectsOf(int scene, const QSize &size) const
    {
        QStringList defects;
        play(scene, size, [&defects](MainWindow &window, const QString &) { defects += Walk::fitDefects(&window); });
        return defects;
    }
    [[nodiscard]] QHash<QString, double> placesIn(int scene, Qt::LayoutDirection direction) const
    {
        QHash<QString, double> places;
        QGuiApplication::setLayoutDirection(direction);
        play(scene, {1040, 720}, [&places](MainWindow &window, const QString &) { places = Walk::placesOf(&window); });
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        return places;
    }

private Q_SLOTS:
    void initTestCase() { m_scenes = std::make_unique<Walk::WalkedScenes>(); }
    void cleanupTestCase() { m_scenes.reset(); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void nothingIsCutOff_data() { m_scenes->addRows(); }
    void nothingIsCutOff()
    {
        QFETCH(const int, scene);
        const QStringList defects = defectsOf(scene, {1040, 720});
        QVERIFY2(defects.isEmpty(), qPrintable(u"\n  "_s + defects.join(u"\n  "_s)));
    }

    void nothingIsCutOffInTheSmallestWindow_data() { m_scenes->addRows(true); }
    void nothingIsCutOffInTheSmallestWindow()
    {
        QFETCH(const int, scene);
        const QStringList defects = defectsOf(scene, {800, 560});
        QEXPECT_FAIL("68-files-chosen", "a token under the table needs a higher window than the smallest", Abort);
        QVERIFY2(defects.isEmpty(), qPrintable(u"\n  "_s + defects.join(u"\n  "_s)));
    }

    void nothingIsCutOffFromRightToLeft_data() { m_scenes->addRows(true); }
    void nothingIsCutOffFromRightToLeft()
    {
        QFETCH(const int, scene);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QStringList defects = defectsOf(scene, {800, 560});
        QEXPECT_FAIL("68-files-chosen", "a token under the table needs a higher window than the smallest", Abort);
        QVERIFY2(defects.isEmpty(), qPrintable(u"\n  "_s + defects.join(u"\n  "_s)));
    }

    void whatStandsAtOneSideStandsAtTheOther_data() { m_scenes->addRows(true); }
    void whatStandsAtOneSideStandsAtTheOther()
    {
        QFETCH(const int, scene);
        const QHash<QString, double> usual = placesIn(scene, Qt::LeftToRight);
        const QHash<QString, double> mirrored = placesIn(scene, Qt::RightToLeft);
        for (auto it = usual.begin(); it != usual.end(); ++it) {
            const bool isInTheMiddle = it.value() > 0.4 && it.value() < 0.6;
            if (isInTheMiddle || !mirrored.contains(it.key()))
                continue;
            QVERIFY2((it.value() < 0.5) == (mirrored.value(it.key()) > 0.5), qPrintable(it.key()));
        }
    }

    // That the walk finds what is wrong:

    void wordsWithoutRoom()
    {
        QWidget window;
        auto *label = new QLabel(u"a rather long line of words"_s, &window);
        label->setGeometry(10, 10, 30, 20);
        window.resize(300, 100);
        window.show();
        QCOMPARE(Walk::fitDefects(&window).size(), 1);
        label->setGeometry(10, 10, 280, 40);
        QCOMPARE(Walk::fitDefects(&window), QStringList());
        label->move(290, 10);
        QCOMPARE(Walk::fitDefects(&window).size(), 1);
    }
};

GRANTSCOPE_TEST(TestLayouts)
#include "tst_layouts.moc"
