// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says when to look at the clock again, so that what a page says about time is right.
//
// Remaining times are never counted down: each tick hands out the wall clock's time, and all is computed from it. So
// a computer that slept shows the right time at the first tick, or at once when its window is activated.

#include "base/clock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Grantscope
{

class Countdown final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit Countdown(const Clock &clock, QObject *parent = nullptr);

    /// Ticks once a second in the last two minutes before `moment`, else twice a minute. Invalid: never near.
    void start(const QDateTime &moment);
    void stop();
    [[nodiscard]] int intervalMs() const { return m_timer.interval(); }

public Q_SLOTS:
    void recompute();

Q_SIGNALS:
    void ticked(const QDateTime &now);

private:
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_moment;
    bool m_running = false;
};

} // namespace Grantscope
