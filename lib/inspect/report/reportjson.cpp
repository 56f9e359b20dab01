// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "inspect/report/reportforms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

QJsonArray rowsJson(const QList<Report::Row> &rows)
{
    QJsonArray array;
    for (const Report::Row &row : rows) {
        QJsonObject object{{u"name"_s, row.name}, {u"value"_s, row.value}};
        if (!row.meaning.isEmpty())
            object.insert(u"meaning"_s, row.meaning);
        array.append(object);
    }
    return array;
}

QJsonArray notesJson(const QList<Report::Note> &notes)
{
    QJsonArray array;
    for (const Report::Note &note : notes)
        array.append(QJsonObject{{u"id"_s, note.id},
                                 {u"severity"_s, note.severity},
                                 {u"message"_s, note.message},
                                 {u"where"_s, note.where},
                                 {u"remedy"_s, note.remedy}});
    return array;
}

QJsonObject tokenJson(const Report::Token &token)
{
    QJsonObject object{{u"verdict"_s, token.verdict},         {u"kind"_s, token.kind},
                       {u"status"_s, token.status},           {u"facts"_s, rowsJson(token.facts)},
                       {u"times"_s, rowsJson(token.times)},   {u"claims"_s, rowsJson(token.claims)},
                       {u"header"_s, rowsJson(token.header)}, {u"findings"_s, notesJson(token.notes)}};
    if (!token.unread.isEmpty())
        object.insert(u"unread"_s, token.unread);
    return object;
}

QJsonValue explanationJson(const std::optional<Explanation> &explanation)
{
    if (!explanation)
        return QJsonValue::Null;
    QJsonArray causes;
    for (const Cause &cause : explanation->causes)
        causes.append(
            QJsonObject{{u"cause"_s, cause.cause}, {u"evidence"_s, cause.evidence}, {u"next_step"_s, cause.nextStep}});
    return QJsonObject{{u"sentence"_s, explanation->sentence}, {u"causes"_s, causes}};
}

QJsonObject messageJson(const Report::Message &message)
{
    return {{u"line"_s, message.line}, {u"headers"_s, rowsJson(message.headers)}, {u"body"_s, message.body}};
}

QJsonValue exchangeJson(const std::optional<Report::Trip> &trip)
{
    if (!trip)
        return QJsonValue::Null;
    return QJsonObject{{u"request"_s, messageJson(trip->request)},
                       {u"answer"_s, trip->answer ? QJsonValue(messageJson(*trip->answer)) : QJsonValue()},
                       {u"facts"_s, rowsJson(trip->facts)}};
}

} // namespace

QByteArray jsonOf(const Report &report)
{
    QJsonArray tokens;
    for (const Report::Token &token : report.tokens)
        tokens.append(tokenJson(token));
    const QJsonObject object{{u"made_at"_s, toRfc3339(report.madeAt)},
                             {u"outcome"_s, report.outcome.isEmpty() ? QJsonValue() : QJsonValue(report.outcome)},
                             {u"order"_s, rowsJson(report.order)},
                             {u"tokens"_s, tokens},
                             {u"explanation"_s, explanationJson(report.explanation)},
                             {u"findings"_s, notesJson(report.notes)},
                             {u"exchange"_s, exchangeJson(report.exchange)},
                             {u"environment"_s, rowsJson(report.environment)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Grantscope
