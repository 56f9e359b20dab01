// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notices that nobody has touched the window for a while.
//
// One coarse timer, armed for the whole wait: a key or a movement of the mouse notes the time and wakes nothing. What the user
// does in other programs is not seen.

#include "base/clock.h"

#include <QObject>
#include <QTimer>

namespace Grantscope
{

class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int WarnSeconds = 30;

    /// `clock` must outlive it. It watches from the first setMinutes() on.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// Begins to count anew, or stops.
    void setRunning(bool runs);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    /// Looks at the clock. Called by the timer, and when the window gets the focus.
    void recompute();

Q_SIGNALS:
    /// The seconds that are left, once; 0: somebody is there after all.
    void nearlyIdle(int seconds);
    void idle();

private:
    void touch();
    [[nodiscard]] qint64 idleMs() const;

    const Clock &m_clock;
    QTimer m_timer;
    int m_minutes = 0;
    bool m_runs = true;
    bool m_hasWarned = false;
    qint64 m_touchedAt = 0;   ///< Milliseconds since 1970.
    qint64 m_touchedAtMs = 0; ///< Of the monotonic clock.
};

} // namespace Grantscope
