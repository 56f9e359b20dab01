// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "watchedapplication.h"

#include <QEvent>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Grantscope::Walk
{

namespace
{

/// Of this process, since it began; its other threads hardly work while a window is played.
double processorMs()
{
    return static_cast<double>(std::clock()) * 1'000 / CLOCKS_PER_SEC;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Named before: it may be gone after.
    const QString where = u"%1 '%2', event %3"_s.arg(QLatin1String(receiver->metaObject()->className()),
                                                     receiver->objectName(), QString::number(event->type()));
    ++m_depth;
    ++m_steps;
    const double before = processorMs();
    const bool isTaken = QApplication::notify(receiver, event);
    const double spent = processorMs() - before;
    --m_depth;
    if (spent <= FrameMs)
        return isTaken;
    const auto known =
        std::find_if(m_long.begin(), m_long.end(), [&where](const Step &step) { return step.where == where; });
    if (known == m_long.end())
        m_long.append({where, spent});
    else
        known->milliseconds = std::max(known->milliseconds, spent);
    return isTaken;
}

QList<WatchedApplication::Step> WatchedApplication::longSteps() const
{
    QList<Step> sorted = m_long;
    std::sort(sorted.begin(), sorted.end(),
              [](const Step &a, const Step &b) { return a.milliseconds > b.milliseconds; });
    return sorted;
}

void WatchedApplication::forget()
{
    m_long.clear();
    m_steps = 0;
}

} // namespace Grantscope::Walk
