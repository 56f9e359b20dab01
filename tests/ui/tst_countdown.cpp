// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "ui/time/countdown.h"
#include "ui/time/lifetimebar.h"

#include <QGuiApplication>
#include <QImage>
#include <QTest>
#include <QWindow>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestCountdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksEachSecondOnlyWhenTheEndIsNear_data()
    {
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<int>("intervalMs");
        QTest::newRow("far") << qint64(10'800) << 30'000;
        QTest::newRow("two and a half minutes") << qint64(150) << 30'000;
        QTest::newRow("ten seconds before it is near") << qint64(130) << 10'000;
        QTest::newRow("two minutes") << qint64(120) << 1'000;
        QTest::newRow("one second") << qint64(1) << 1'000;
        QTest::newRow("just over") << qint64(-5) << 1'000;
        QTest::newRow("long over") << qint64(-3'600) << 30'000;
    }

    void looksEachSecondOnlyWhenTheEndIsNear()
    {
        QFETCH(const qint64, secondsLeft);
        QFETCH(const int, intervalMs);
        const Kit::ManualClock clock;
        Countdown countdown(clock);
        countdown.start(clock.now().addSecs(secondsLeft));
        QCOMPARE(countdown.intervalMs(), intervalMs);
    }

    void anActivatedWindowLooksAtOnce()
    {
        Kit::ManualClock clock;
        Countdown countdown(clock);
        QDateTime told;
        connect(&countdown, &Countdown::ticked, this, [&told](const QDateTime &now) { told = now; });
        countdown.start(clock.now().addSecs(10'800));
        clock.setWallClock(clock.now().addSecs(7'200)); // the computer slept
        QVERIFY(told != clock.now());
        Q_EMIT qGuiApp->focusWindowChanged(nullptr);
        QCOMPARE(told, clock.now());
    }

    void aStoppedOneIsSilent()
    {
        const Kit::ManualClock clock;
        Countdown countdown(clock);
        int ticks = 0;
        connect(&countdown, &Countdown::ticked, this, [&ticks] { ++ticks; });
        countdown.start(clock.now());
        countdown.stop();
        countdown.recompute();
        QCOMPARE(ticks, 1);
    }

    void theBarFollowsTheLife()
    {
        const Kit::ManualClock clock;
        LifetimeBar bar;
        const QDateTime issued = clock.now();
        bar.setLifetime(issued, issued.addSecs(1'000));
        bar.setNow(issued);
        QCOMPARE(bar.remainingShare(), 1.0);
        QCOMPARE(bar.status(), Status::Ok);
        bar.setNow(issued.addSecs(750));
        QCOMPARE(bar.remainingShare(), 0.25);
        bar.setNow(issued.addSecs(950));
        QCOMPARE(bar.status(), Status::Warn);
        bar.setNow(issued.addSecs(1'000));
        QCOMPARE(bar.remainingShare(), 0.0);
        QCOMPARE(bar.status(), Status::Bad);
        QVERIFY(bar.expiresText().startsWith(u"Expired"_s));
    }

    void aClockThatIsBehindShowsAWholeLifeAndNoMore()
    {
        const Kit::ManualClock clock;
        LifetimeBar bar;
        bar.setLifetime(clock.now(), clock.now().addSecs(60));
        bar.setNow(clock.now().addSecs(-300));
        QCOMPARE(bar.remainingShare(), 1.0);
    }

    void whatIsNotKnownIsSaid()
    {
        const Kit::ManualClock clock;
        LifetimeBar bar;
        bar.setNow(clock.now());
        QCOMPARE(bar.expiresText(), u"End not stated"_s);
        QCOMPARE(bar.issuedText(), u"Time of issue not stated"_s);
        QCOMPARE(bar.status(), Status::Neutral);
    }

    void theBarIsMirroredWhereTextIs()
    {
        const Kit::ManualClock clock;
        LifetimeBar bar;
        bar.resize(400, bar.sizeHint().height());
        bar.setLifetime(clock.now().addSecs(-500), clock.now().addSecs(500));
        bar.setNow(clock.now());
        const QColor leftToRight = bar.grab().toImage().pixelColor(20, 5);
        bar.setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = bar.grab().toImage();
        QVERIFY(mirrored.pixelColor(20, 5) != leftToRight);
        QCOMPARE(mirrored.pixelColor(379, 5), leftToRight);
    }
};

GRANTSCOPE_TEST(TestCountdown)
#include "tst_countdown.moc"
