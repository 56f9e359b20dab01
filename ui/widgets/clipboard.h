// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way from the window to the system's clipboard.
//
// A secret is marked so that clipboard histories and cloud clipboards leave it alone, and is taken off again after some
// seconds, or when the program ends, if it is still there. What the user copied since is never touched. The window's own
// fields, texts and tables copy by themselves in Qt; CopyRoute leads them here.

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
    static constexpr int UsualSeconds = 10;

    /// `clock` must outlive it.
    explicit Clipboard(const Clock &clock, QObject *parent = nullptr);
    ~Clipboard() override;

    void copySecret(const Secret &secret);
    /// For what is no secret: fingerprints, file ids, reports.
    void copyPlain(const QString &text);

    /// How long a secret stays, at least one second. What is there already stays as long as it was told.
    void setKeepSeconds(int seconds);
    [[nodiscard]] int keepSeconds() const { return m_keepSeconds; }
    /// Seconds until a secret is taken off; 0 when none of ours is there.
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

public Q_SLOTS:
    /// Looks at the clock and at the clipboard. Called by the timer.
    void recompute();
    /// Takes a secret off now, if it is still there.
    void clearSecret();

Q_SIGNALS:
    void secondsLeftChanged(int seconds);
    void keepSecondsChanged(int seconds);

private:
    void forget();
    void setSecondsLeft(int seconds);
    [[nodiscard]] bool stillHoldsOurs() const;

    const Clock &m_clock;
    QTimer m_timer;
    Secret m_copied;
    QDateTime m_copiedAt;
    qint64 m_copiedAtMs = 0;
    int m_keepSeconds = UsualSeconds;
    int m_keptMs = 0; ///< Of what is there.
    int m_secondsLeft = 0;
};

} // namespace Grantscope
