// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/inspectoutput.h"

#include "base/clock.h"
#include "cli/grantoutput.h"
#include "cli/inspect/question.h"
#include "inspect/report/reportmaking.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
QJsonObject placeJson(const TokenPlace &place)
{
    return {{u"line"_s, place.line},
            {u"column"_s, place.column},
            {u"offset"_s, place.offset},
            {u"context"_s, place.context},
            {u"count"_s, place.count}};
}

QString placeText(const TokenPlace &place)
{
    const QString often = place.count > 1 ? u", %1 times"_s.arg(place.count) : QString();
    return u"line %1, column %2, %3"_s.arg(place.line).arg(place.column).arg(place.context) + often;
}
} // namespace

void printTokensJson(const Console &console, const QList<JudgedToken> &tokens, const QDateTime &now)
{
    QJsonArray array;
    for (const JudgedToken &token : tokens) {
        QJsonObject object = jsonOf(token.inspection, now);
        object.insert(u"found_at"_s, placeJson(token.place));
        object.insert(u"question"_s, jsonOf(token.inspection.question));
        array.append(object);
    }
    console.result(QJsonDocument(QJsonObject{{u"tokens"_s, array}}).toJson(QJsonDocument::Indented).trimmed());
}

void printTokensReport(const Console &console, const QList<JudgedToken> &tokens, ReportForm form)
{
    QList<Inspection> inspections;
    for (const JudgedToken &token : tokens)
        inspections.append(token.inspection);
    const Report report = makeReport(inspections, currentEnvironment(), SystemClock().now());
    console.result(rendered(report, form).trimmed());
}

void printTokensText(const Console &console, const QList<JudgedToken> &tokens, Reveal reveal, const QDateTime &now)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (i > 0)
            console.result(QString());
        if (tokens.size() > 1)
            console.result(console.inked(placeText(tokens[i].place), Console::Ink::Faint));
        const QString asked = questionText(tokens[i].inspection.question, SystemClock().now());
        if (!asked.isEmpty())
            console.result(console.inked(u"Asked "_s + harmlessText(asked), Console::Ink::Faint));
        printInspection(console, tokens[i].inspection, reveal, now);
    }
}

} // namespace Grantscope::Cli
