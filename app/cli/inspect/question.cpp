// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/question.h"

#include "base/clock.h"
#include "cli/jsonforms.h"
#include "codec/datetime.h"
#include "inspect/localtime.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr qint64 MostLeeway = 10 * 365 * 86'400LL; // beyond it no time is told from another

Result<QDateTime> momentOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"at"_s))
        return SystemClock().now();
    const QString text = parser.value(u"at"_s);
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    const QDateTime time = isNumber ? fromEpoch(seconds) : rfc3339Date(text);
    if (!time.isValid()) {
        return failure(Origin::Input, u"option-invalid"_s,
                       u"expected a time such as 2026-11-22T08:00:00Z, or seconds since 1970"_s, u"--at"_s);
    }
    return time;
}

Result<qint64> leewayOf(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const qint64 seconds = parser.value(u"leeway"_s).toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > MostLeeway)
        return failure(Origin::Input, u"option-invalid"_s, u"expected a number of seconds, such as 60"_s,
                       u"--leeway"_s);
    return seconds;
}
} // namespace

void addQuestion(QCommandLineParser &parser)
{
    parser.addOption({u"at"_s, u"Judge it as of this time."_s, u"time"_s});
    parser.addOption({u"leeway"_s, u"Allow this much beyond its times."_s, u"seconds"_s, u"0"_s});
    parser.addOption({u"audience"_s, u"Say whether it was made for this audience."_s, u"aud"_s});
    parser.addOption({u"issuer"_s, u"Say whether it was made by this issuer."_s, u"iss"_s});
}

Result<Question> readQuestion(const QCommandLineParser &parser)
{
    const Result<QDateTime> at = momentOf(parser);
    if (!at)
        return failure(at.error());
    const Result<qint64> leeway = leewayOf(parser);
    if (!leeway)
        return failure(leeway.error());
    for (const QString &name : {u"audience"_s, u"issuer"_s}) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return failure(Origin::Input, u"option-invalid"_s, u"expected a text, found none"_s, u"--"_s + name);
    }
    return Question{*at, *leeway, parser.value(u"audience"_s), parser.value(u"issuer"_s), std::nullopt};
}

QJsonObject jsonOf(const Question &question)
{
    return {{u"at"_s, jsonOf(question.at)},
            {u"leeway"_s, question.leewaySeconds},
            {u"audience"_s, textOrNull(question.audience)},
            {u"issuer"_s, textOrNull(question.issuer)}};
}

QString questionText(const Question &question, const QDateTime &now)
{
    QStringList parts;
    if (qAbs(now.secsTo(question.at)) > 1)
        parts.append(u"as of "_s + localTimeLong(question.at));
    if (question.leewaySeconds > 0)
        parts.append(u"leeway %1 s"_s.arg(question.leewaySeconds));
    if (!question.audience.isEmpty())
        parts.append(u"for "_s + question.audience);
    if (!question.issuer.isEmpty())
        parts.append(u"by "_s + question.issuer);
    return parts.join(u", "_s);
}

} // namespace Grantscope::Cli
