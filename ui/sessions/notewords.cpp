// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/notewords.h"

#include "inspect/localtime.h"
#include "ui/sessions/storewords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qsizetype LongestCode = 60; // a server's own code is hostile text

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

struct Entry
{
    const char *icon;
    Status status;
    const char *what;
};

// In the order of SessionNote::Kind.
constexpr std::array NoteTable{
    Entry{"kept", Status::Info, QT_TRANSLATE_NOOP("HistoryWords", "Kept token is at hand again")},
    Entry{"ok", Status::Ok, QT_TRANSLATE_NOOP("HistoryWords", "Signed in")},
    Entry{"refresh", Status::Ok, QT_TRANSLATE_NOOP("HistoryWords", "Refreshed")},
    Entry{"key", Status::Ok, QT_TRANSLATE_NOOP("HistoryWords", "Signed in again, unasked")},
    Entry{"next", Status::Info, QT_TRANSLATE_NOOP("HistoryWords", "Taken over: another program refreshed it")},
    Entry{"later", Status::Warn, QT_TRANSLATE_NOOP("HistoryWords", "Did not get through")},
    Entry{"bad", Status::Bad, QT_TRANSLATE_NOOP("HistoryWords", "Refused")},
    Entry{"expired", Status::Bad, QT_TRANSLATE_NOOP("HistoryWords", "Expired")},
    Entry{"warn", Status::Warn, QT_TRANSLATE_NOOP("HistoryWords", "Kept in memory only")},
    Entry{"kept", Status::Ok, QT_TRANSLATE_NOOP("HistoryWords", "Kept in the keyring now")},
    Entry{"locked", Status::Warn, QT_TRANSLATE_NOOP("HistoryWords", "Keyring out of reach")},
    Entry{"signed-out", Status::Neutral, QT_TRANSLATE_NOOP("HistoryWords", "Signed out")},
};

bool wasAsked(SessionNote::Kind kind)
{
    using Kind = SessionNote::Kind;
    return kind == Kind::Granted || kind == Kind::Refreshed || kind == Kind::Renewed || kind == Kind::Retrying ||
           kind == Kind::Refused;
}

QString detailOf(const SessionNote &note)
{
    QStringList parts;
    if (note.failure)
        parts.append(failureWords(*note.failure));
    if (note.error)
        parts.append(storeWords(*note.error));
    if (note.wasUncertain)
        parts.append(HistoryWords::tr("the server may have issued a token that never arrived"));
    if (wasAsked(note.kind) && !note.error && note.milliseconds > 0)
        parts.append(HistoryWords::tr("%L1 ms").arg(qRound(note.milliseconds)));
    if (note.kind == SessionNote::Kind::Retrying && note.attempt > 1)
        parts.append(HistoryWords::tr("try %L1").arg(note.attempt));
    if (note.nextAt.isValid())
        parts.append(HistoryWords::tr("next at %1").arg(clockTime(note.nextAt, note.at)));
    return parts.join(u"; "_s);
}

} // namespace

QString failureWords(const GrantFailure &failure)
{
    QString words = failure.error.isEmpty() ? failure.code : failure.error.simplified();
    if (words.size() > LongestCode)
        words = words.left(LongestCode) + u"..."_s;
    if (failure.httpStatus > 0 && failure.error.isEmpty())
        return HistoryWords::tr("HTTP %1").arg(failure.httpStatus);
    return words;
}

NoteWords noteWords(const SessionNote &note)
{
    const Entry &entry = NoteTable.at(static_cast<std::size_t>(note.kind));
    return {QLatin1String(entry.icon), entry.status, HistoryWords::tr(entry.what), detailOf(note)};
}

} // namespace Grantscope
