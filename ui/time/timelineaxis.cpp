// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/timelineaxis.h"

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr double MostBeside = 0.3;  ///< Of the line, for the way between `now` and what is stated.
constexpr double AloneShare = 0.75; ///< The same where only one moment is stated: there is no scale.

constexpr double OpenScale = 0.8;

double share(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

TimelineAxis::TimelineAxis(const QList<QDateTime> &stated, const QDateTime &now, bool isOpen)
{
    for (const QDateTime &moment : stated) {
        if (!moment.isValid())
            continue;
        m_first = m_first.isValid() ? std::min(m_first, moment) : moment;
        m_last = m_last.isValid() ? std::max(m_last, moment) : moment;
    }
    if (!m_first.isValid())
        return;
    const qint64 core = m_first.msecsTo(m_last);
    const qint64 beside = now < m_first ? now.msecsTo(m_first) : (now > m_last ? m_last.msecsTo(now) : 0);
    const double wanted = share(beside, core + beside);
    const double taken = core == 0 ? AloneShare : std::min(wanted, MostBeside);
    m_isBroken = core > 0 && wanted > MostBeside;
    if (now < m_first) {
        m_firstPosition = taken;
        m_nowPosition = 0;
    } else if (now > m_last) {
        m_lastPosition = 1 - taken;
        m_nowPosition = 1;
    } else {
        m_nowPosition = core == 0 ? 1 : share(m_first.msecsTo(now), core);
    }
    if (core == 0)
        m_firstPosition = m_lastPosition = now < m_first ? 1 : (isOpen ? 0 : 1 - taken);
    if (core == 0 && now < m_first)
        m_nowPosition = 1 - taken;
    if (!isOpen)
        return;
    for (double *position : {&m_firstPosition, &m_lastPosition, &m_nowPosition})
        *position *= OpenScale;
}

double TimelineAxis::position(const QDateTime &moment) const
{
    if (!moment.isValid() || !m_first.isValid())
        return 1;
    const double within = share(m_first.msecsTo(moment), m_first.msecsTo(m_last));
    return std::clamp(m_firstPosition + within * (m_lastPosition - m_firstPosition), 0.0, 1.0);
}

} // namespace Grantscope
