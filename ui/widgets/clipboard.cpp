// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clipboard.h"

#include "ui/widgets/concealment.h"
#include "ui/widgets/copyroute.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace Grantscope
{

Clipboard::Clipboard(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    new CopyRoute(*this); // its child
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &Clipboard::recompute);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (!stillHoldsOurs())
            forget();
    });
}

Clipboard::~Clipboard()
{
    if (QGuiApplication::instance() && stillHoldsOurs()) {
        const QSignalBlocker quiet(this);
        QGuiApplication::clipboard()->clear();
    }
}

void Clipboard::copySecret(const Secret &secret)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(secret.revealText());
    conceal(*data);
    m_copied = secret;
    m_copiedAt = m_clock.now();
    m_copiedAtMs = m_clock.monotonicMs();
    m_keptMs = m_keepSeconds * 1000;
    QGuiApplication::clipboard()->setMimeData(data.release());
    m_timer.start();
    recompute();
}

void Clipboard::copyPlain(const QString &text)
{
    forget();
    QGuiApplication::clipboard()->setText(text);
}

bool Clipboard::stillHoldsOurs() const
{
    return !m_copied.isEmpty() && Secret::fromText(QGuiApplication::clipboard()->text()).matches(m_copied);
}

void Clipboard::recompute()
{
    if (m_copied.isEmpty())
        return;
    // The monotonic clock stands still while the computer sleeps, the wall clock may be set: the greater of the two.
    const qint64 passed = std::max(m_copiedAt.msecsTo(m_clock.now()), m_clock.monotonicMs() - m_copiedAtMs);
    const qint64 left = m_keptMs - passed;
    if (left > 0) {
        setSecondsLeft(static_cast<int>((left + 999) / 1000));
        return;
    }
    clearSecret();
}

void Clipboard::clearSecret()
{
    const bool ours = stillHoldsOurs();
    forget();
    if (ours)
        QGuiApplication::clipboard()->clear();
}

void Clipboard::setKeepSeconds(int seconds)
{
    const int wanted = std::max(1, seconds);
    if (wanted == m_keepSeconds)
        return;
    m_keepSeconds = wanted;
    Q_EMIT keepSecondsChanged(wanted);
}

void Clipboard::forget()
{
    m_timer.stop();
    m_copied = Secret();
    setSecondsLeft(0);
}

void Clipboard::setSecondsLeft(int seconds)
{
    if (seconds == m_secondsLeft)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged(seconds);
}

} // namespace Grantscope
