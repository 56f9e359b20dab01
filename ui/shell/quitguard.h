// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lets the window go only when no refresh is under way: a refresh token that was used up, and whose successor was never kept,
// locks its user out.

#include "session/sessionbook.h"

#include <QTimer>

namespace Grantscope
{

class QuitGuard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int PatienceMs = 10'000;

    /// `book` must outlive it.
    explicit QuitGuard(SessionBook &book, QObject *parent = nullptr, int patienceMs = PatienceMs);

    /// False: something is under way; done() tells when it has ended, or for how long one waited. Sign-ins are cancelled.
    [[nodiscard]] bool mayQuit();

Q_SIGNALS:
    void waiting();
    void done();

private:
    void finish();

    SessionBook &m_book;
    QTimer m_patience;
    bool m_isWaiting = false;
    bool m_isDone = false;
};

} // namespace Grantscope
