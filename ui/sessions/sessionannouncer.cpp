// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/sessionannouncer.h"

#include "inspect/verdict.h"
#include "session/sessionbook.h"
#include "ui/access/announcer.h"
#include "ui/sessions/notewords.h"

namespace Grantscope
{

namespace
{

using Kind = SessionNote::Kind;

/// Somebody has to do something, or their token is gone.
bool isUrgent(Kind kind)
{
    return kind == Kind::Refused || kind == Kind::Expired;
}

bool isWorthSaying(Kind kind)
{
    return isUrgent(kind) || kind == Kind::Granted || kind == Kind::Refreshed || kind == Kind::Renewed ||
           kind == Kind::Adopted || kind == Kind::Retrying || kind == Kind::Unsaved;
}

} // namespace

SessionAnnouncer::SessionAnnouncer(const SessionBook &book, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(&book, &SessionBook::noted, this,
            [this](const TokenSession *session, const SessionNote &note) { say(*session, note); });
}

QString SessionAnnouncer::sentenceOf(const TokenSession &session, const SessionNote &note)
{
    if (!isWorthSaying(note.kind))
        return {};
    const Profile &profile = session.subject().profile;
    const QString name = profile.name.isEmpty() ? profile.username : profile.name;
    const QString what = noteWords(note).what;
    const QString happened = name.isEmpty() ? tr("%1.", "what happened: Refreshed").arg(what)
                                            : tr("%1: %2.", "profile, what happened: Refreshed").arg(name, what);
    if (isUrgent(note.kind) || !note.expiresAt.isValid())
        return happened;
    return tr("%1 Expires %2.", "Acme books: Refreshed. Expires in 59 min.")
        .arg(happened, relativeTime(note.expiresAt, note.at));
}

void SessionAnnouncer::say(const TokenSession &session, const SessionNote &note)
{
    if (!m_window || !isWorthSaying(note.kind))
        return;
    const auto urgency = isUrgent(note.kind) ? Announcer::Urgency::Assertive : Announcer::Urgency::Polite;
    Announcer::of(*m_window).say(sentenceOf(session, note), urgency,
                                 tr("%1.", "what happened: Refreshed").arg(noteWords(note).what));
}

} // namespace Grantscope
