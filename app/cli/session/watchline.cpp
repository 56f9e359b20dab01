// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session/watchline.h"

#include "cli/jsonforms.h"
#include "inspect/errorexplainer.h"
#include "net/redaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
using Kind = SessionNote::Kind;

/// Why it is tried again, or not any more.
QString failureWords(const SessionNote &note, const TokenSession &session)
{
    QStringList sentences;
    const auto &answer = session.lastAnswer();
    if (note.failure && answer) {
        const Explanation explanation = explain(session.subject().dialect, *answer);
        sentences.append(withoutSecrets(explanation.sentence, secretsOf(answer->grant)));
    } else if (note.error) {
        sentences.append(explain(*note.error).sentence);
    }
    if (note.wasUncertain && note.kind == Kind::Refused)
        sentences.append(u"An earlier try may have been taken by the server though its answer never came."_s);
    if (note.error && note.error->code == u"refresh-interrupted"_s)
        sentences.append(u"An earlier refresh with this refresh token was broken off, so the server may have given a "
                         "token that never arrived."_s);
    return sentences.join(u' ');
}
} // namespace

QString watchEvent(SessionNote::Kind kind)
{
    switch (kind) {
    case Kind::Restored:
    case Kind::Granted:
        return u"granted"_s;
    case Kind::Refreshed:
    case Kind::Adopted:
        return u"refreshed"_s;
    case Kind::Renewed:
        return u"renewed"_s;
    case Kind::Retrying:
        return u"retrying"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Expired:
        return u"expired"_s;
    case Kind::Unsaved:
    case Kind::Saved:
    case Kind::StoreUnreachable:
    case Kind::SignedOut:
        break;
    }
    return {};
}

QString watchDetail(const SessionNote &note, const TokenSession &session)
{
    switch (note.kind) {
    case Kind::Restored:
        return u"A token that was kept is held again; the server was not asked."_s;
    case Kind::Adopted:
        return u"Another process got this token, and it was taken over."_s;
    case Kind::Renewed:
        return session.subject().profile.grant == GrantType::ClientCredentials
                   ? u"Signed in again with the client's credentials."_s
                   : u"Signed in again with the password."_s;
    case Kind::Retrying:
    case Kind::Refused:
    case Kind::Unsaved:
    case Kind::StoreUnreachable:
        return failureWords(note, session);
    case Kind::Expired:
        return note.nextAt.isValid() ? u"The token's time is over; another one is being asked for."_s
                                     : u"The token's time is over."_s;
    case Kind::SignedOut:
        return u"What was kept of this profile was removed."_s;
    case Kind::Granted:
    case Kind::Refreshed:
    case Kind::Saved:
        break;
    }
    return {};
}

QByteArray watchLine(const QString &event, const SessionNote &note, const QString &detail)
{
    const QJsonObject line{{u"at"_s, jsonOf(note.at)},
                           {u"event"_s, event},
                           {u"attempt"_s, note.attempt > 0 ? QJsonValue(note.attempt) : QJsonValue(QJsonValue::Null)},
                           {u"fingerprint"_s, textOrNull(note.fingerprint)},
                           {u"expires_at"_s, jsonOf(note.expiresAt)},
                           {u"next_refresh_at"_s, jsonOf(note.nextAt)},
                           {u"detail"_s, textOrNull(detail)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace Grantscope::Cli
