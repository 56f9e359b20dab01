// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/notices.h"

#include "inspect/localtime.h"
#include "inspect/verdict.h"
#include "oauth/clockskew.h"
#include "ui/sessions/notewords.h"
#include "ui/sessions/sessionlook.h"
#include "ui/sessions/storewords.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

QString nextTry(const TokenSession &session, const QDateTime &now)
{
    if (!session.nextAt().isValid())
        return {};
    return u' ' + NoticeWords::tr("Next try at %1.").arg(localTimeShort(session.nextAt(), now));
}

QString uncertainWords()
{
    return NoticeWords::tr("The request went out and no whole answer came back: the server may have issued a token "
                           "that never arrived.");
}

QString retryingWords(const TokenSession &session, const QDateTime &now)
{
    const SessionNote *note = lastNote(session, SessionNote::Kind::Retrying);
    QString text;
    if (note && note->wasUncertain)
        text = uncertainWords();
    else if (note && note->failure)
        text = NoticeWords::tr("The last try did not get through (%1).").arg(failureWords(*note->failure));
    else if (note && note->error)
        text = NoticeWords::tr("The last try sent nothing: %1.").arg(storeWords(*note->error));
    else
        text = NoticeWords::tr("The last try did not get through.");
    return text + nextTry(session, now);
}

QString refusedWords(const TokenSession &session, bool isExplained)
{
    const SessionNote *note = lastNote(session, SessionNote::Kind::Refused);
    const QString nothingMore = NoticeWords::tr("Nothing more is asked of the server until you sign in again.");
    const QString end = u' ' + nothingMore;
    if (!note)
        return NoticeWords::tr("The server refused.") + end;
    if (note->error && note->error->code == "refresh-interrupted"_L1)
        return NoticeWords::tr("A refresh before this one was broken off, and the server no longer takes the refresh "
                               "token: it was probably used up then.") +
               end;
    if (note->wasUncertain)
        return uncertainWords() + end;
    if (isExplained)
        return nothingMore;
    if (note->failure)
        return NoticeWords::tr("The server refused (%1).").arg(failureWords(*note->failure)) + end;
    return NoticeWords::tr("The server could not be asked.") + end;
}

QString skewWords(qint64 seconds)
{
    const QString amount = durationText(std::abs(seconds));
    return seconds > 0 ? NoticeWords::tr("The server's clock is %1 ahead of this computer's.").arg(amount)
                       : NoticeWords::tr("The server's clock is %1 behind this computer's.").arg(amount);
}

} // namespace

QList<Notice> noticesOf(const TokenSession &session, const QDateTime &now, bool isExplained)
{
    QList<Notice> notices;
    if (session.state() == SessionState::NeedsSignIn)
        notices.append({isExplained ? Status::Warn : Status::Bad, refusedWords(session, isExplained)});
    else if (session.state() == SessionState::Retrying)
        notices.append({Status::Warn, retryingWords(session, now)});
    else if (session.state() == SessionState::StoreUnreachable) {
        const SessionNote *note = lastNote(session, SessionNote::Kind::StoreUnreachable);
        const QString why = note && note->error ? storeWords(*note->error) : QString();
        notices.append(
            {Status::Warn, NoticeWords::tr("What is kept can't be read: %1.").arg(why) + nextTry(session, now)});
    }
    if (session.unsaved())
        notices.append({Status::Warn, NoticeWords::tr("Kept in memory only: %1. It is gone when the window closes.")
                                          .arg(storeWords(*session.unsaved()))});
    if (const auto skew = session.clockSkewSeconds(); skew && isNotableSkew(*skew))
        notices.append({Status::Info, skewWords(*skew)});
    return notices;
}

} // namespace Grantscope
