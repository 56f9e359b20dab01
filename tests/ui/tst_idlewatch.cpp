// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "ui/discretion/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestIdleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWarnsAndThenSaysSo()
    {
        Kit::ManualClock clock;
        IdleWatch watch(clock);
        const QSignalSpy warned(&watch, &IdleWatch::nearlyIdle);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setMinutes(5);
        clock.advance(4 * 60'000 + 29'999);
        watch.recompute();
        QCOMPARE(warned.size(), 0);
        clock.advance(1);
        watch.recompute();
        QCOMPARE(warned.size(), 1);
        QCOMPARE(warned.at(0).at(0).toInt(), IdleWatch::WarnSeconds);
        clock.advance(30'000);
        watch.recompute();
        QCOMPARE(idle.size(), 1);
        QVERIFY(!watch.isRunning());
    }

    void aKeyOrTheMouseBeginsAnewAndTakesTheWarningBack()
    {
        Kit::ManualClock clock;
        IdleWatch watch(clock);
        const QSignalSpy warned(&watch, &IdleWatch::nearlyIdle);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setMinutes(5);
        QWidget widget;
        clock.advance(4 * 60'000 + 40'000);
        watch.recompute();
        QCOMPARE(warned.size(), 1);
        QTest::keyClick(&widget, Qt::Key_A);
        QCOMPARE(warned.size(), 2);
        QCOMPARE(warned.at(1).at(0).toInt(), 0);
        clock.advance(60'000);
        watch.recompute();
        QCOMPARE(idle.size(), 0);
        QTest::mouseClick(&widget, Qt::LeftButton);
        QCOMPARE(warned.size(), 2); // there was nothing to take back
    }

    void sleepCounts()
    {
        Kit::ManualClock clock;
        IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setMinutes(5);
        clock.setWallClock(clock.now().addSecs(3'600));
        watch.recompute();
        QCOMPARE(idle.size(), 1);
    }

    void zeroMinutesIsNever()
    {
        Kit::ManualClock clock;
        IdleWatch watch(clock);
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setMinutes(5);
        watch.setMinutes(0);
        QVERIFY(!watch.isRunning());
        clock.advance(24LL * 3'600'000);
        watch.recompute();
        QCOMPARE(idle.size(), 0);
    }
};

GRANTSCOPE_TEST(TestIdleWatch)
#include "tst_idlewatch.moc"
