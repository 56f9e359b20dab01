// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/idlewatch.h"

#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr qint64 WarnMs = IdleWatch::WarnSeconds * 1'000LL;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.callOnTimeout(this, &IdleWatch::recompute);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &IdleWatch::recompute); // perhaps after a sleep
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = std::max(0, minutes);
    setRunning(m_runs);
}

void IdleWatch::setRunning(bool runs)
{
    m_runs = runs;
    m_hasWarned = false;
    m_timer.stop();
    qApp->removeEventFilter(this);
    if (!runs || m_minutes == 0)
        return;
    qApp->installEventFilter(this);
    touch();
    recompute();
}

void IdleWatch::touch()
{
    m_touchedAt = m_clock.now().toMSecsSinceEpoch();
    m_touchedAtMs = m_clock.monotonicMs();
}

/// The monotonic clock stands still while the computer sleeps, the wall clock may be set: the greater of the two.
qint64 IdleWatch::idleMs() const
{
    return std::max(m_clock.now().toMSecsSinceEpoch() - m_touchedAt, m_clock.monotonicMs() - m_touchedAtMs);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (!isTouch(event->type()))
        return false;
    touch();
    if (m_hasWarned) {
        m_hasWarned = false;
        Q_EMIT nearlyIdle(0);
        recompute();
    }
    return false;
}

void IdleWatch::recompute()
{
    if (!m_runs || m_minutes == 0)
        return;
    const qint64 left = m_minutes * 60'000LL - idleMs();
    if (left <= 0) {
        m_timer.stop();
        Q_EMIT idle();
        return;
    }
    if (left <= WarnMs && !m_hasWarned) {
        m_hasWarned = true;
        Q_EMIT nearlyIdle(static_cast<int>((left + 999) / 1'000));
    }
    m_timer.setTimerType(left <= WarnMs ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_timer.start(static_cast<int>(left <= WarnMs ? left : left - WarnMs + 1));
}

} // namespace Grantscope
