// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tells a screen reader what happens to the sessions, whichever page is open and whether anybody looks.

#include <QObject>
#include <QPointer>

class QWidget;

namespace Grantscope
{

class SessionBook;
class TokenSession;
struct SessionNote;

class SessionAnnouncer final : public QObject
{
    Q_OBJECT

public:
    /// `book` must outlive it; `window` owns it.
    SessionAnnouncer(const SessionBook &book, QWidget *window);

    /// `Acme books: Refreshed. Expires in 59 min.`; empty: that is not worth an interruption.
    [[nodiscard]] static QString sentenceOf(const TokenSession &session, const SessionNote &note);

private:
    void say(const TokenSession &session, const SessionNote &note);

    QPointer<QWidget> m_window;
};

} // namespace Grantscope
