// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// RefreshScheduler: any number of wall-clock deadlines on one timer.
//
// Decision: a heap of (time, slot) and one QTimer that is never armed for more than 30 s. Context: a QTimer beyond 24.8 days
// never fires, monotonic timers stand still in sleep, and 100,000 QTimers took 20 s to arm. Choice: look at the wall clock at
// least every 30 s while there is a deadline, and at once when recheck() is called (wake, network, focus); no deadline, no
// timer. Price: a cancelled deadline stays in the heap until its time or until half of the heap is stale.

#include "base/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <vector>

namespace Grantscope
{

class RefreshScheduler final : public QObject
{
    Q_OBJECT

public:
    /// One deadline's place, from open() to close().
    using Slot = quint32;

    /// Who waits for a deadline. A call and no signal: a signal would wake all that listen for each that is due.
    class Waiter
    {
    public:
        Waiter() = default;
        Q_DISABLE_COPY_MOVE(Waiter)
        /// Once for each deadline. It is gone by then; schedule() sets another.
        virtual void onDue() = 0;

    protected:
        ~Waiter() = default;
    };

    /// `clock` must outlive it.
    explicit RefreshScheduler(const Clock &clock, QObject *parent = nullptr);

    /// Room for `count` slots with a deadline each, 32 bytes for each; without it there is up to twice as much.
    void reserve(std::size_t count);
    /// `waiter` must outlive the slot.
    [[nodiscard]] Slot open(Waiter &waiter);
    void close(Slot slot);
    /// Sets or moves the deadline of `slot`. A time that has passed is due at the next turn of the event loop.
    void schedule(Slot slot, const QDateTime &at);
    void cancel(Slot slot);

    /// Looks at the clock now: after a wake from sleep, when the network comes back, when the window gets the focus.
    void recheck();
    /// While it is paused nothing is due, and no timer runs. What came due meanwhile is due when it goes on.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] std::size_t pending() const { return m_pending; }

Q_SIGNALS:
    /// The wall clock and the monotonic one moved apart by more than a minute: sleep, or somebody set the clock.
    void clockJumped(qint64 milliseconds);

private:
    struct Entry
    {
        qint64 at = 0; ///< Milliseconds since 1970.
        Slot slot = 0;
        quint32 turn = 0; ///< Stale unless it is the slot's turn.

        friend bool operator>(const Entry &a, const Entry &b) { return a.at > b.at; }
    };
    struct Place
    {
        Waiter *waiter = nullptr;
        quint32 turn = 0;
        bool armed = false;
    };

    void disarm(Slot slot);
    void dropStale();
    void arm();
    void watchClocks();

    const Clock &m_clock;
    QTimer m_timer;
    std::vector<Entry> m_heap;
    std::vector<Place> m_places;
    std::vector<Slot> m_free;
    std::size_t m_pending = 0;
    qint64 m_armedFor = 0; ///< What the timer waits for; 0: not running.
    bool m_isPaused = false;
    qint64 m_wallBefore = 0;
    qint64 m_monotonicBefore = 0;
};

} // namespace Grantscope
