// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/keepalivewords.h"

#include "inspect/localtime.h"
#include "inspect/verdict.h"
#include "ui/sessions/sessionlook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct KeepWords
{
    Q_DECLARE_TR_FUNCTIONS(KeepWords)
};

QString last(const TokenSession &session, const QDateTime &now)
{
    using Kind = SessionNote::Kind;
    const QList<SessionNote> &notes = session.notes();
    const auto found = std::find_if(notes.rbegin(), notes.rend(), [](const SessionNote &note) {
        return note.kind == Kind::Refreshed || note.kind == Kind::Renewed || note.kind == Kind::Adopted ||
               note.kind == Kind::Retrying || note.kind == Kind::Refused || note.kind == Kind::Granted;
    });
    if (found == notes.rend())
        return {};
    const QString at = clockTime(found->at, now);
    switch (found->kind) {
    case Kind::Retrying:
        return KeepWords::tr("last %1, did not get through").arg(at);
    case Kind::Refused:
        return KeepWords::tr("last %1, refused").arg(at);
    case Kind::Adopted:
        return KeepWords::tr("last %1, by another program").arg(at);
    case Kind::Granted:
        return KeepWords::tr("signed in %1").arg(at);
    default:
        return KeepWords::tr("last %1, ok, %L2 ms").arg(at).arg(qRound(found->milliseconds));
    }
}

QString next(const TokenSession &session, const QDateTime &now)
{
    switch (session.state()) {
    case SessionState::Refreshing:
        return session.renewalWay() == RenewalWay::SignInAgain ? KeepWords::tr("signing in again")
                                                               : KeepWords::tr("refreshing");
    case SessionState::Retrying:
        return KeepWords::tr("next try at %1").arg(clockTime(session.nextAt(), now));
    case SessionState::NeedsSignIn:
        return KeepWords::tr("stopped: sign in again");
    default:
        break;
    }
    if (!session.nextAt().isValid())
        return {};
    return session.renewalWay() == RenewalWay::SignInAgain
               ? KeepWords::tr("signs in again at %1").arg(clockTime(session.nextAt(), now))
               : KeepWords::tr("refresh at %1").arg(clockTime(session.nextAt(), now));
}

} // namespace

QString renewalBlocked(const TokenSession &session)
{
    if (session.renewalWay() != RenewalWay::None)
        return {};
    const bool refreshes = session.subject().dialect.supports(GrantType::RefreshToken);
    const bool hasToken = session.held() && !session.held()->token.refreshToken.isEmpty();
    if (refreshes && hasToken)
        return KeepWords::tr("The refresh token was refused: sign in again.");
    if (hasToken)
        return KeepWords::tr("It is not known how this endpoint refreshes tokens: sign in again to get a new token.");
    if (session.keepsPassword())
        return KeepWords::tr("There is no refresh token, and signing in again with the kept password was refused or is "
                             "not allowed for this profile.");
    return KeepWords::tr(
        "This endpoint gave no refresh token, and the password is not kept: sign in again to get a new "
        "token.");
}

KeepAliveWords keepAliveWords(const TokenSession &session, const QDateTime &now)
{
    KeepAliveWords words;
    words.isOn = session.subject().profile.keepAlive;
    words.hasBefore = !session.replaced().isEmpty();
    const auto &held = session.held();
    const bool hasEnd = held && held->token.expiresAt.isValid();
    const QString blocked = renewalBlocked(session);
    words.isPossible = hasEnd && blocked.isEmpty();
    if (!held) {
        words.text = KeepWords::tr("There is no token to keep alive.");
    } else if (!hasEnd) {
        words.text =
            KeepWords::tr("The endpoint does not say how long the token lives: there is no time to refresh it at.");
    } else if (!words.isPossible && session.state() != SessionState::NeedsSignIn) {
        words.text = blocked;
    } else if (words.isOn) {
        QStringList parts{next(session, now), last(session, now)};
        parts.removeAll(QString());
        words.text = parts.join(u" \u00b7 "_s);
    } else {
        words.text =
            KeepWords::tr("off: the token ends %1", "ends in 59 min").arg(relativeTime(held->token.expiresAt, now));
    }
    return words;
}

} // namespace Grantscope
