// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// What 100,000 deadlines cost: to arm, to hold, to wait for, to fire. Beside it std::priority_queue, which is the least that
// an ordering by time can cost, and a QTimer each, for as many as are armed in a bearable time.

#include "session/refreshscheduler.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <queue>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <vector>

using namespace Grantscope;

namespace
{

constexpr int Count = 100'000;
constexpr int TimerCount = 20'000;
constexpr int Rounds = 9;
constexpr int WaitMs = 3'000;

class Waiter final : public RefreshScheduler::Waiter
{
public:
    void onDue() override { ++fired; }
    int fired = 0;
};

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

std::size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Between a minute and ten hours from now, as lifetimes go, in no order.
qint64 offsetMs(int i)
{
    return 60'000 + (qint64(i) * 7'919'003) % 36'000'000;
}

template<typename Work>
double medianOf(Work work)
{
    std::vector<double> samples;
    samples.reserve(Rounds);
    for (int round = 0; round < Rounds; ++round)
        samples.push_back(work());
    std::sort(samples.begin(), samples.end());
    return samples.at(Rounds / 2);
}

double armedByUs(const Clock &clock)
{
    RefreshScheduler scheduler(clock);
    scheduler.reserve(Count);
    Waiter waiter;
    const QDateTime now = clock.now();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Count; ++i)
        scheduler.schedule(scheduler.open(waiter), now.addMSecs(offsetMs(i)));
    return elapsed(timer);
}

double armedByAQueue()
{
    std::priority_queue<std::pair<qint64, quint32>, std::vector<std::pair<qint64, quint32>>, std::greater<>> queue;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Count; ++i)
        queue.emplace(offsetMs(i), quint32(i));
    return elapsed(timer);
}

double armedByTimers()
{
    std::vector<std::unique_ptr<QTimer>> timers;
    timers.reserve(TimerCount);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < TimerCount; ++i) {
        timers.push_back(std::make_unique<QTimer>());
        timers.back()->start(int(offsetMs(i)));
    }
    return elapsed(timer);
}

void holdAndFire(const Clock &clock)
{
    const std::size_t before = heapBytes();
    RefreshScheduler scheduler(clock);
    scheduler.reserve(Count);
    Waiter waiter;
    const QDateTime now = clock.now();
    for (int i = 0; i < Count; ++i) {
        const auto slot = scheduler.open(waiter);
        scheduler.schedule(slot, now.addMSecs(offsetMs(i)));
    }
    std::printf("%-44s %8.1f bytes each\n", "held, allocated", double(heapBytes() - before) / Count);
    const double processor = processorMs();
    wait(WaitMs);
    std::printf("%-44s %8.3f %% of a core\n", "waiting for them", (processorMs() - processor) / WaitMs * 100);
    for (RefreshScheduler::Slot slot = 0; slot < Count; ++slot)
        scheduler.schedule(slot, now);
    QElapsedTimer timer;
    timer.start();
    scheduler.recheck();
    std::printf("%-44s %8.2f ms (%d fired)\n", "all due at once", elapsed(timer), waiter.fired);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const SystemClock clock;
    std::printf("%-44s %8.2f ms\n", "100,000 armed by RefreshScheduler", medianOf([&] { return armedByUs(clock); }));
    std::printf("%-44s %8.2f ms\n", "100,000 into a std::priority_queue", medianOf(armedByAQueue));
    std::printf("%-44s %8.2f ms\n", "20,000 armed as QTimers", armedByTimers());
    holdAndFire(clock);
    return 0;
}
