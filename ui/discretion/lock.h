// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Locks the window: when nobody has touched it, when the system's screen is locked, or when asked.
//
// Decision: a lock that forgets, and asks for no password of its own. Context: what has to be kept from others here are customers'
// tokens that somebody pasted; whoever sits at an open desktop can read this program's memory and the open keyring anyway, and
// a password of our own would promise what it can't hold. Choice: what was pasted or typed is gone, nothing is on the screen,
// and a click opens the window again; the system's own screen lock does the asking. Price: the page has to say so.

#include "session/sessionbook.h"
#include "ui/discretion/idlewatch.h"
#include "ui/discretion/screenlockwatch.h"

namespace Grantscope
{

class Clipboard;

class Lock final : public QObject
{
    Q_OBJECT

public:
    static constexpr int UsualMinutes = 15;

    /// All must outlive it.
    Lock(SessionBook &book, Clipboard &clipboard, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const { return m_isLocked; }
    [[nodiscard]] IdleWatch &idleWatch() { return m_idle; }
    [[nodiscard]] ScreenLockWatch &screen() { return m_screen; }
    /// 0: not for being left alone.
    void setIdleMinutes(int minutes) { m_idle.setMinutes(minutes); }
    /// Whether it follows the system's screen lock; from the start: yes.
    void setFollowsScreen(bool follows) { m_followsScreen = follows; }
    /// Whether tokens are kept alive while it is locked; from the start: yes.
    void setKeepsAlive(bool keeps);
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }

public Q_SLOTS:
    void lock();
    void unlock();

Q_SIGNALS:
    void lockedChanged(bool isLocked);

private:
    SessionBook &m_book;
    Clipboard &m_clipboard;
    IdleWatch m_idle;
    ScreenLockWatch m_screen;
    bool m_isLocked = false;
    bool m_followsScreen = true;
    bool m_keepsAlive = true;
};

} // namespace Grantscope
