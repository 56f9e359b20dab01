// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A clock that moves only when a test moves it.

#include "base/clock.h"

namespace Grantscope::Kit
{

class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC))
        : m_now(std::move(start))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonicMs; }

    /// Time passes, on both clocks.
    void advance(qint64 milliseconds)
    {
        m_now = m_now.addMSecs(milliseconds);
        m_monotonicMs += milliseconds;
    }
    /// Somebody sets the wall clock, or the computer slept: the monotonic clock does not notice.
    void setWallClock(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    qint64 m_monotonicMs = 1'000;
};

} // namespace Grantscope::Kit
