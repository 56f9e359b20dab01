// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/answermembers.h"

#include "codec/json.h"
#include "inspect/verdict.h"
#include "net/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct AnswerMembers
{
    Q_DECLARE_TR_FUNCTIONS(AnswerMembers)
};

/// A value on one line, as it stands in the answer; text without its quotes.
QString valueText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(jsonSpelling(value));
}

/// What has no place of its own is shown as it came, but for what bears the name of a secret.
QString extraText(const QString &name, const QJsonValue &value)
{
    return isSecretName(name) ? Secret::fromText(valueText(value)).fingerprint() : redactedText(valueText(value));
}

} // namespace

QList<AnswerMember> answerMembers(const TokenResponse &answer)
{
    QList<AnswerMember> members{{u"access_token"_s, answer.accessToken.fingerprint(),
                                 AnswerMembers::tr("What is sent with each request; its fingerprint")},
                                {u"token_type"_s, answer.tokenType, AnswerMembers::tr("How it is sent")}};
    for (const ExpiryClock &clock : answer.clocks) {
        const QString life =
            clock.name == "expires_in"_L1 && answer.expiresIn ? durationText(*answer.expiresIn) : QString();
        members.append({clock.name, clock.stated,
                        life.isEmpty() ? AnswerMembers::tr("When it ends")
                                       : AnswerMembers::tr("How long it lives: %1").arg(life)});
    }
    if (!answer.refreshToken.isEmpty())
        members.append({u"refresh_token"_s, answer.refreshToken.fingerprint(),
                        AnswerMembers::tr("Gets the next token without the password; its fingerprint")});
    if (answer.scope)
        members.append({u"scope"_s, answer.scope->text(), AnswerMembers::tr("What it allows")});
    if (!answer.userName.isEmpty())
        members.append({AnswerMembers::tr("user name"), answer.userName, AnswerMembers::tr("Whose token it is"), true});
    for (auto extra = answer.extra.begin(); extra != answer.extra.end(); ++extra)
        members.append({extra.key(), extraText(extra.key(), extra.value()),
                        AnswerMembers::tr("Not a member that the standard knows"), true});
    return members;
}

} // namespace Grantscope
