// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/refreshscheduler.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace Grantscope
{

namespace
{
constexpr qint64 LongestSleepMs = 30'000;
constexpr qint64 NotableJumpMs = 60'000;
} // namespace

RefreshScheduler::RefreshScheduler(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wallBefore(clock.now().toMSecsSinceEpoch())
    , m_monotonicBefore(clock.monotonicMs())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RefreshScheduler::recheck);
}

void RefreshScheduler::reserve(std::size_t count)
{
    static_assert(sizeof(Entry) + sizeof(Place) <= 32);
    m_heap.reserve(count);
    m_places.reserve(count);
}

RefreshScheduler::Slot RefreshScheduler::open(Waiter &waiter)
{
    if (m_free.empty()) {
        m_places.push_back({&waiter});
        return static_cast<Slot>(m_places.size() - 1);
    }
    const Slot slot = m_free.back();
    m_free.pop_back();
    m_places[slot].waiter = &waiter;
    return slot;
}

void RefreshScheduler::close(Slot slot)
{
    disarm(slot);
    m_free.push_back(slot);
}

void RefreshScheduler::disarm(Slot slot)
{
    Place &place = m_places.at(slot);
    ++place.turn;
    if (place.armed) {
        place.armed = false;
        --m_pending;
    }
}

void RefreshScheduler::schedule(Slot slot, const QDateTime &at)
{
    disarm(slot);
    Place &place = m_places.at(slot);
    place.armed = true;
    ++m_pending;
    m_heap.push_back({at.toMSecsSinceEpoch(), slot, place.turn});
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    if (m_heap.size() > 64 && m_heap.size() > 2 * m_pending)
        dropStale();
    if (!m_isPaused && (m_armedFor == 0 || m_heap.front().at < m_armedFor))
        arm();
}

void RefreshScheduler::cancel(Slot slot)
{
    disarm(slot);
    if (m_pending == 0) {
        m_heap.clear();
        arm();
    }
}

void RefreshScheduler::dropStale()
{
    const auto isStale = [this](const Entry &entry) { return m_places[entry.slot].turn != entry.turn; };
    m_heap.erase(std::remove_if(m_heap.begin(), m_heap.end(), isStale), m_heap.end());
    std::make_heap(m_heap.begin(), m_heap.end(), std::greater<>());
}

void RefreshScheduler::arm()
{
    if (m_heap.empty() || m_isPaused) {
        m_timer.stop(); // idle costs no wake-ups
        m_armedFor = 0;
        return;
    }
    m_armedFor = m_heap.front().at;
    const qint64 wait = m_armedFor - m_clock.now().toMSecsSinceEpoch();
    // A coarse timer may fire a little early; then recheck() finds nothing due and arms it again.
    m_timer.setTimerType(wait < 2'000 ? Qt::PreciseTimer : Qt::CoarseTimer);
    m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 0, LongestSleepMs)));
}

void RefreshScheduler::watchClocks()
{
    const qint64 wall = m_clock.now().toMSecsSinceEpoch();
    const qint64 monotonic = m_clock.monotonicMs();
    const qint64 jump = (wall - m_wallBefore) - (monotonic - m_monotonicBefore);
    m_wallBefore = wall;
    m_monotonicBefore = monotonic;
    if (std::llabs(jump) > NotableJumpMs)
        Q_EMIT clockJumped(jump);
}

void RefreshScheduler::setPaused(bool paused)
{
    if (paused == m_isPaused)
        return;
    m_isPaused = paused;
    if (paused)
        arm();
    else
        recheck();
}

void RefreshScheduler::recheck()
{
    if (m_isPaused)
        return;
    watchClocks();
    // Those that are due now, not those that their slots schedule meanwhile: a deadline in the past must not spin here.
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    std::vector<Entry> due;
    while (!m_heap.empty() && m_heap.front().at <= now) {
        due.push_back(m_heap.front());
        std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
        m_heap.pop_back();
    }
    m_armedFor = 0;
    for (const Entry &entry : due) {
        Place &place = m_places[entry.slot];
        if (place.turn != entry.turn || !place.armed)
            continue; // moved or cancelled, perhaps by the one before
        place.armed = false;
        --m_pending;
        place.waiter->onDue(); // may move what `place` refers to
    }
    arm();
}

} // namespace Grantscope
