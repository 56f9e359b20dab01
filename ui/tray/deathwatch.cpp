// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/deathwatch.h"

#include "inspect/localtime.h"
#include "ui/sessions/storewords.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

DeathWatch::DeathWatch(const SessionBook &book, QObject *parent)
    : QObject(parent)
    , m_clock(book.clock())
{
    connect(&book, &SessionBook::noted, this,
            [this](const TokenSession *session, const SessionNote &note) { onNoted(*session, note); });
}

void DeathWatch::onNoted(const TokenSession &session, const SessionNote &note)
{
    using Kind = SessionNote::Kind;
    const Profile &profile = session.subject().profile;
    const bool isTrouble =
        note.kind == Kind::Refused || note.kind == Kind::StoreUnreachable || note.kind == Kind::Expired;
    if (!isTrouble) {
        if (note.kind != Kind::Retrying && note.kind != Kind::Unsaved)
            m_told.remove(profile.id); // it lives, or the user let it go
        return;
    }
    // Who sits before a sign-in that is refused needs no notification of it; and what is under way may come in time.
    const bool isSignIn =
        note.kind == Kind::Refused && (session.state() != SessionState::NeedsSignIn || !session.held());
    const bool isOpen = session.state() == SessionState::SignedOut || session.state() == SessionState::Refreshing;
    if (!profile.keepAlive || isSignIn || isOpen || m_told.contains(profile.id))
        return;
    m_told.insert(profile.id);
    const QDateTime now = m_clock.now();
    const bool lives = session.held() && !session.held()->isDeadAt(now);
    const QDateTime end = session.held() ? session.held()->token.expiresAt : QDateTime();
    const QString fate = !lives          ? tr("The token has expired.")
                         : end.isValid() ? tr("The token expires at %1.").arg(clockTime(end, now))
                                         : QString();
    QString why;
    if (note.kind == Kind::Refused)
        why = note.wasUncertain ? tr("Nobody can say what the server did with the last request.")
                                : tr("The server refused to give a new token.");
    else if (note.kind == Kind::StoreUnreachable)
        why = tr("What is kept can't be read: %1.").arg(note.error ? storeWords(*note.error) : QString());
    Q_EMIT dying(profile.id, tr("%1 is not kept alive", "a profile's name").arg(profile.name),
                 QStringList{why, fate}.join(u' ').trimmed());
}

} // namespace Grantscope
