// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way from the window to the system's clipboard.
//
// A secret is marked so that clipboard histories and cloud clipboards leave it alone, and is taken off again after ten
// seconds, or when the program ends, if it is still there. What the user copied since is never touched.

#include "base/clock.h"
#include "base/secret.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Grantscope
{

class Clipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int KeepSeconds = 10;

    /// `clock` must outlive it.
    explicit Clipboard(const Clock &clock, QObject *parent = nullptr);
    ~Clipboard() override;

    void copySecret(const Secret &secret);
    /// For what is no secret: fingerprints, file ids.
    void copyPlain(const QString &text);

    /// Seconds until a secret is taken off; 0 when none of ours is there.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

public Q_SLOTS:
    /// Looks at the clock and at the clipboard. Called by the timer.
    void recompute();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);

private:
    void forget();
    void setSecondsLeft(int seconds);
    [[nodiscard]] bool stillHoldsOurs() const;

    const Clock &m_clock;
    QTimer m_timer;
    Secret m_copied;
    QDateTime m_copiedAt;
    qint64 m_copiedAtMs = 0;
    int m_secondsLeft = 0;
};

} // namespace Grantscope
