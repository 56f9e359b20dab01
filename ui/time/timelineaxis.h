// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where moments stand on a line of length 1. What a token states is to scale. "Now" may lie years beside it, and would press
// the rest into one point: then the line is broken, and is to be drawn so.

#include <QDateTime>
#include <QList>

namespace Grantscope
{

class TimelineAxis final
{
public:
    /// `stated` may hold invalid ones; they count for nothing. `isOpen`: its end is not stated, and has the last fifth.
    TimelineAxis(const QList<QDateTime> &stated, const QDateTime &now, bool isOpen = false);

    /// 0 to 1, of a stated moment; 1 of an invalid one, the end that is not stated.
    [[nodiscard]] double position(const QDateTime &moment) const;
    [[nodiscard]] double nowPosition() const { return m_nowPosition; }
    /// Between `now` and what is stated, time is left out.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    QDateTime m_first;
    QDateTime m_last;
    double m_firstPosition = 0;
    double m_lastPosition = 1;
    double m_nowPosition = 0;
    bool m_isBroken = false;
};

} // namespace Grantscope
