// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/sessionlook.h"

#include "inspect/localtime.h"
#include "inspect/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

QString activeNext(const TokenSession &session, const QDateTime &now)
{
    if (session.nextAt().isValid()) {
        return session.renewalWay() == RenewalWay::SignInAgain
                   ? SessionWords::tr("signs in again at %1").arg(clockTime(session.nextAt(), now))
                   : SessionWords::tr("refresh %1", "refresh in 59 min").arg(relativeTime(session.nextAt(), now));
    }
    const QDateTime end = session.held() ? session.held()->token.expiresAt : QDateTime();
    return end.isValid() ? SessionWords::tr("expires %1", "expires in 59 min").arg(relativeTime(end, now))
                         : SessionWords::tr("no stated end");
}

QString nextTry(const TokenSession &session, const QDateTime &now)
{
    return session.nextAt().isValid() ? SessionWords::tr("next try %1").arg(relativeTime(session.nextAt(), now))
                                      : QString();
}

SessionLook lookOfState(const TokenSession &session, bool isKept, const QDateTime &now)
{
    switch (session.state()) {
    case SessionState::SignedOut:
        return isKept ? SessionLook{u"kept"_s, Status::Neutral, SessionWords::tr("Kept"),
                                    SessionWords::tr("not opened yet")}
                      : SessionLook{u"signed-out"_s, Status::Neutral, SessionWords::tr("Signed out"), {}};
    case SessionState::Requesting:
        return {u"refresh"_s, Status::Info, SessionWords::tr("Signing in"), {}};
    case SessionState::Active:
        return {u"ok"_s, Status::Ok, SessionWords::tr("Active"), activeNext(session, now)};
    case SessionState::Refreshing:
        return {u"refresh"_s,
                Status::Info,
                session.renewalWay() == RenewalWay::SignInAgain ? SessionWords::tr("Signing in again")
                                                                : SessionWords::tr("Refreshing"),
                {}};
    case SessionState::Retrying:
        return {u"later"_s, Status::Warn, SessionWords::tr("Trying again"), nextTry(session, now)};
    case SessionState::NeedsSignIn: {
        const SessionNote *refused = lastNote(session, SessionNote::Kind::Refused);
        return {u"bad"_s, Status::Bad, SessionWords::tr("Refused"),
                refused ? SessionWords::tr("%1, sign in again", "12:10, ...").arg(clockTime(refused->at, now))
                        : SessionWords::tr("sign in again")};
    }
    case SessionState::Expired:
        return {u"expired"_s, Status::Bad, SessionWords::tr("Expired"),
                session.held() ? relativeTime(session.held()->token.expiresAt, now) : QString()};
    case SessionState::StoreUnreachable:
        break;
    }
    return {u"locked"_s, Status::Warn, SessionWords::tr("Keyring out of reach"), nextTry(session, now)};
}

} // namespace

SessionLook sessionLook(const TokenSession &session, bool isKept, const QDateTime &now)
{
    return lookOfState(session, isKept, now);
}

const SessionNote *lastNote(const TokenSession &session, SessionNote::Kind kind)
{
    const QList<SessionNote> &notes = session.notes();
    const auto found =
        std::find_if(notes.rbegin(), notes.rend(), [kind](const SessionNote &note) { return note.kind == kind; });
    return found == notes.rend() ? nullptr : &*found;
}

} // namespace Grantscope
