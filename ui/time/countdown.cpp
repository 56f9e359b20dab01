// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/countdown.h"

#include <QGuiApplication>
#include <QWindow>

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr qint64 NearMs = 120'000;
constexpr qint64 SlowMs = 30'000;
constexpr qint64 FastMs = 1'000;

qint64 nextLookMs(qint64 leftMs)
{
    // After the end a token is "expired 12 min ago": as slow as long before, once the first two minutes have passed.
    if (leftMs > NearMs)
        return std::min(SlowMs, std::max(FastMs, leftMs - NearMs));
    return leftMs > -NearMs ? FastMs : SlowMs;
}

} // namespace

Countdown::Countdown(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::recompute);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            recompute();
    });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &Countdown::recompute);
}

void Countdown::start(const QDateTime &moment)
{
    m_moment = moment;
    m_running = true;
    recompute();
}

void Countdown::stop()
{
    m_running = false;
    m_timer.stop();
}

void Countdown::recompute()
{
    if (!m_running)
        return;
    const QDateTime now = m_clock.now();
    const qint64 left = m_moment.isValid() ? now.msecsTo(m_moment) : NearMs + SlowMs;
    m_timer.start(static_cast<int>(nextLookMs(left)));
    Q_EMIT ticked(now);
}

} // namespace Grantscope
