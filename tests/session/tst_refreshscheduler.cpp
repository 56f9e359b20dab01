// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "session/refreshscheduler.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
/// Counts, and does what the test wants.
class Waiter final : public RefreshScheduler::Waiter
{
public:
    void onDue() override
    {
        ++fired;
        if (then)
            then();
    }

    int fired = 0;
    std::function<void()> then;
};
} // namespace

class TestRefreshScheduler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesAtTheWallClockTimeInOrder()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        QList<RefreshScheduler::Slot> fired;
        Waiter lateWaiter;
        Waiter earlyWaiter;
        const auto late = scheduler.open(lateWaiter);
        const auto early = scheduler.open(earlyWaiter);
        lateWaiter.then = [&] { fired.append(late); };
        earlyWaiter.then = [&] { fired.append(early); };
        scheduler.schedule(late, clock.now().addSecs(60));
        scheduler.schedule(early, clock.now().addSecs(30));
        QCOMPARE(scheduler.pending(), std::size_t(2));
        scheduler.recheck();
        QVERIFY(fired.isEmpty());
        clock.advance(30'000);
        scheduler.recheck();
        QCOMPARE(fired, QList{early});
        clock.advance(3'600'000);
        scheduler.recheck();
        QCOMPARE(fired, (QList{early, late}));
        scheduler.recheck();
        QCOMPARE(fired.size(), 2); // once
    }

    void aMovedOrCancelledDeadlineDoesNotFireAtItsOldTime()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter due;
        const auto slot = scheduler.open(due);
        scheduler.schedule(slot, clock.now().addSecs(10));
        scheduler.schedule(slot, clock.now().addSecs(100));
        QCOMPARE(scheduler.pending(), std::size_t(1));
        clock.advance(50'000);
        scheduler.recheck();
        QCOMPARE(due.fired, 0);
        clock.advance(50'000);
        scheduler.recheck();
        QCOMPARE(due.fired, 1);
        scheduler.schedule(slot, clock.now().addSecs(10));
        scheduler.cancel(slot);
        clock.advance(50'000);
        scheduler.recheck();
        QCOMPARE(due.fired, 1);
    }

    void aSlotThatIsReusedDoesNotInheritADeadline()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter due;
        const auto other = scheduler.open(due);
        scheduler.schedule(other, clock.now().addSecs(1'000));
        const auto slot = scheduler.open(due);
        scheduler.schedule(slot, clock.now().addSecs(10));
        scheduler.close(slot);
        QCOMPARE(scheduler.open(due), slot);
        clock.advance(20'000);
        scheduler.recheck();
        QCOMPARE(due.fired, 0);
    }

    void aDeadlineInThePastIsDueAtTheNextTurnAndDoesNotSpin()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter due;
        const auto slot = scheduler.open(due);
        due.then = [&] {
            if (due.fired < 3)
                scheduler.schedule(slot, clock.now().addSecs(-5));
        };
        scheduler.schedule(slot, clock.now().addSecs(-5));
        QCOMPARE(due.fired, 0);
        QTRY_COMPARE(due.fired, 3);
    }

    void closingAnotherSlotInsideASlotIsSafe()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter first;
        Waiter second;
        const auto one = scheduler.open(first);
        const auto two = scheduler.open(second);
        first.then = [&] { scheduler.close(two); };
        second.then = [&] { scheduler.close(one); };
        scheduler.schedule(one, clock.now());
        scheduler.schedule(two, clock.now());
        scheduler.recheck();
        QCOMPARE(first.fired + second.fired, 1);
    }

    /// 24.8 days is where a QTimer's milliseconds overflow.
    void farDeadlinesAreKept()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter due;
        scheduler.schedule(scheduler.open(due), clock.now().addDays(25));
        scheduler.schedule(scheduler.open(due), clock.now().addYears(10));
        for (int day = 0; day < 24; ++day) {
            clock.advance(86'400'000);
            scheduler.recheck();
        }
        QCOMPARE(due.fired, 0);
        clock.advance(86'400'000);
        scheduler.recheck();
        QCOMPARE(due.fired, 1);
        clock.setWallClock(clock.now().addYears(10));
        scheduler.recheck();
        QCOMPARE(due.fired, 2);
    }

    void sleepAndSetClocksAreNoticed()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        QSignalSpy jumped(&scheduler, &RefreshScheduler::clockJumped);
        clock.advance(7'200'000);
        scheduler.recheck();
        QCOMPARE(jumped.size(), 0);
        clock.setWallClock(clock.now().addSecs(3'600)); // sleep: only the wall clock went on
        scheduler.recheck();
        QCOMPARE(jumped.size(), 1);
        QCOMPARE(jumped.first().first().toLongLong(), qint64(3'600'000));
        clock.setWallClock(clock.now().addSecs(-600)); // set back
        scheduler.recheck();
        QCOMPARE(jumped.last().first().toLongLong(), qint64(-600'000));
    }

    void manyDeadlinesFireEachOnceAfterASleep()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        constexpr int Count = 100'000;
        Waiter due;
        for (int i = 0; i < Count; ++i)
            scheduler.schedule(scheduler.open(due), clock.now().addSecs(60 + (i * 7'919) % 36'000));
        QCOMPARE(scheduler.pending(), std::size_t(Count));
        clock.setWallClock(clock.now().addDays(1));
        scheduler.recheck();
        QCOMPARE(due.fired, Count);
        QCOMPARE(scheduler.pending(), std::size_t(0));
    }

    void movingOneDeadlineForEverDoesNotGrow()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter due;
        const auto slot = scheduler.open(due);
        for (int i = 0; i < 100'000; ++i)
            scheduler.schedule(slot, clock.now().addSecs(100 + i));
        clock.advance(200'000'000);
        scheduler.recheck();
        QCOMPARE(due.fired, 1);
    }

    void theTimerWakesItself()
    {
        const SystemClock clock;
        RefreshScheduler scheduler(clock);
        Waiter due;
        scheduler.schedule(scheduler.open(due), clock.now().addMSecs(50));
        QTRY_COMPARE(due.fired, 1);
    }

    void whilePausedNothingIsDueAndThenItIs()
    {
        Kit::ManualClock clock;
        RefreshScheduler scheduler(clock);
        Waiter waiter;
        const auto slot = scheduler.open(waiter);
        scheduler.schedule(slot, clock.now().addSecs(60));
        scheduler.setPaused(true);
        scheduler.schedule(slot, clock.now().addSecs(30)); // may be moved meanwhile
        clock.advance(31'000);
        scheduler.recheck();
        QCOMPARE(waiter.fired, 0);
        scheduler.setPaused(false);
        QCOMPARE(waiter.fired, 1);
    }
};

GRANTSCOPE_TEST(TestRefreshScheduler)
#include "tst_refreshscheduler.moc"
