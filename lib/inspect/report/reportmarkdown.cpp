// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a token or a server says stands in code spans and fenced blocks, where Markdown makes nothing of it; in sentences it
// is escaped. Each is made in one place here: prose(), code(), block().
#include "codec/datetime.h"
#include "inspect/report/reportforms.h"
#include "inspect/report/reportwords_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

using Words = ReportWords;

/// A sentence: every character that Markdown could take for markup, escaped; addresses make no links.
QString prose(const QString &text)
{
    static constexpr QStringView special = u"\\`*_{}[]<>()#!|~&@^$=";
    QString result;
    const QString tamed = tamedForReport(text, false).simplified();
    for (qsizetype i = 0; i < tamed.size(); ++i) {
        const QChar c = tamed.at(i);
        const bool startsLink = (c == u':' && QStringView(tamed).mid(i).startsWith(u"://")) ||
                                (c == u'.' && QStringView(tamed).left(i).endsWith(u"www", Qt::CaseInsensitive));
        const bool startsList = i == 0 && (c == u'-' || c == u'+');
        if (special.contains(c) || startsLink || startsList)
            result.append(u'\\');
        result.append(c);
    }
    return result;
}

qsizetype longestRun(const QString &text, QChar c)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar other : text) {
        run = other == c ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    return longest;
}

/// A value on one line. In a table a bar ends a cell even in code, so it is escaped there.
QString code(const QString &text)
{
    QString tamed = tamedForReport(text, false);
    if (tamed.trimmed().isEmpty())
        return {};
    const QString fence(longestRun(tamed, u'`') + 1, u'`');
    tamed.replace(u'|', u"\\|"_s);
    return fence + u' ' + tamed + u' ' + fence;
}

QString block(const QString &text)
{
    const QString tamed = tamedForReport(text, true);
    const QString fence(qMax<qsizetype>(3, longestRun(tamed, u'`') + 1), u'`');
    return fence + u"text\n"_s + tamed + (tamed.endsWith(u'\n') ? QString() : u"\n"_s) + fence + u"\n\n"_s;
}

QString heading(int level, const QString &text)
{
    return QString(level, u'#') + u' ' + prose(text) + u"\n\n"_s;
}

QString table(const QList<Report::Row> &rows)
{
    if (rows.isEmpty())
        return {};
    QString text = u"| %1 | %2 | %3 |\n| --- | --- | --- |\n"_s.arg(prose(Words::name()), prose(Words::value()),
                                                                    prose(Words::meaning()));
    for (const Report::Row &row : rows)
        text += u"| "_s + code(row.name) + u" | "_s + code(row.value) + u" | "_s + prose(row.meaning) + u" |\n"_s;
    return text + u'\n';
}

QString section(int level, const QString &title, const QList<Report::Row> &rows)
{
    return rows.isEmpty() ? QString() : heading(level, title) + table(rows);
}

QString notes(int level, const QList<Report::Note> &list)
{
    if (list.isEmpty())
        return {};
    QString text = heading(level, Words::findings());
    for (const Report::Note &note : list) {
        text += u"- **"_s + prose(note.severity) + u"** "_s + code(note.id) + u": "_s + prose(note.message);
        if (!note.where.isEmpty())
            text += u" ("_s + code(note.where) + u')';
        text += u"\n  "_s + prose(note.remedy) + u'\n';
    }
    return text + u'\n';
}

QString tokenText(const Report::Token &token)
{
    QString text = heading(2, Words::token()) + u"**"_s + prose(token.verdict) + u"**\n\n"_s + table(token.facts);
    text += section(3, Words::times(), token.times);
    text += section(3, Words::claims(), token.claims);
    if (!token.unread.isEmpty())
        text += heading(3, Words::unread()) + block(token.unread);
    text += section(3, Words::header(), token.header);
    return text + notes(3, token.notes);
}

QString explanationText(const Explanation &explanation)
{
    QString text = heading(2, Words::explanation()) + u"**"_s + prose(explanation.sentence) + u"**\n\n"_s;
    for (qsizetype i = 0; i < explanation.causes.size(); ++i) {
        const Cause &cause = explanation.causes.at(i);
        text += QString::number(i + 1) + u". "_s + prose(cause.cause) + u'\n';
        text += u"   - "_s + prose(Words::evidence()) + u": "_s + prose(cause.evidence) + u'\n';
        text += u"   - "_s + prose(Words::nextStep()) + u": "_s + prose(cause.nextStep) + u'\n';
    }
    return explanation.causes.isEmpty() ? text : text + u'\n';
}

QString messageText(const QString &title, const Report::Message &message)
{
    QString lines = message.line + u'\n';
    for (const Report::Row &header : message.headers)
        lines += header.name + u": "_s + header.value + u'\n';
    if (!message.body.isEmpty())
        lines += u'\n' + message.body;
    return heading(3, title) + block(lines);
}

QString exchangeText(const Report::Trip &trip)
{
    const QString text =
        heading(2, Words::exchange()) + table(trip.facts) + messageText(Words::request(), trip.request);
    return trip.answer ? text + messageText(Words::answer(), *trip.answer) : text;
}

} // namespace

QString markdownOf(const Report &report)
{
    QString text = heading(1, Words::title()) + prose(toRfc3339(report.madeAt));
    if (!report.outcome.isEmpty())
        text += u", "_s + prose(Words::outcome()) + u": "_s + prose(report.outcome);
    text += u".\n"_s + prose(Words::promise()) + u"\n\n"_s;
    if (report.explanation && !report.explanation->sentence.isEmpty())
        text += explanationText(*report.explanation);
    for (const Report::Token &token : report.tokens)
        text += tokenText(token);
    text += notes(2, report.notes);
    text += section(2, Words::order(), report.order);
    if (report.exchange)
        text += exchangeText(*report.exchange);
    return (text + section(2, Words::environment(), report.environment)).trimmed() + u'\n';
}

} // namespace Grantscope
