// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// All text goes through escaped(), all tags are written out here; so markup of others gets in nowhere. The document loads and
// runs nothing, and says so to the browser.
#include "codec/datetime.h"
#include "inspect/report/reportforms.h"
#include "inspect/report/reportwords_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

using Words = ReportWords;

const QLatin1StringView Style(
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 "
    "1rem;color:#1b1b1b;background:#fff}"
    "h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #ccc;margin-top:2rem}h3{font-size:1rem}"
    "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;"
    "border-bottom:1px solid "
    "#e5e5e5}td:first-child{white-space:nowrap}td:nth-child(2),code,pre{font-family:ui-monospace,"
    "Consolas,monospace;font-size:.9em;overflow-wrap:anywhere}pre{background:#f5f5f5;padding:.7rem;white-space:pre-"
    "wrap}"
    ".verdict{font-size:1.1rem;font-weight:600}.faint{color:#595959}"
    "@media print{body{margin:0;max-width:none;font-size:10pt}h2,h3{break-after:avoid}tr,li{break-inside:avoid}"
    "pre{border:1px solid #ccc;background:none}}");

QString escaped(const QString &text, bool keepLines = false)
{
    return tamedForReport(text, keepLines).toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString heading(int level, const QString &text)
{
    const QString tag = u'h' + QString::number(level);
    return u'<' + tag + u'>' + escaped(text) + u"</"_s + tag + u">\n"_s;
}

QString paragraph(const QString &text, bool isVerdict = false)
{
    return (isVerdict ? u"<p class=\"verdict\">"_s : u"<p class=\"faint\">"_s) + escaped(text) + u"</p>\n"_s;
}

QString block(const QString &text)
{
    return u"<pre>"_s + escaped(text, true) + u"</pre>\n"_s;
}

QString table(const QList<Report::Row> &rows)
{
    if (rows.isEmpty())
        return {};
    QString text = u"<table>\n"_s;
    for (const Report::Row &row : rows)
        text += u"<tr><td>"_s + escaped(row.name) + u"</td><td>"_s + escaped(row.value) + u"</td><td>"_s +
                escaped(row.meaning) + u"</td></tr>\n"_s;
    return text + u"</table>\n"_s;
}

QString section(int level, const QString &title, const QList<Report::Row> &rows)
{
    return rows.isEmpty() ? QString() : heading(level, title) + table(rows);
}

QString notes(int level, const QList<Report::Note> &list)
{
    if (list.isEmpty())
        return {};
    QString text = heading(level, Words::findings()) + u"<ul>\n"_s;
    for (const Report::Note &note : list) {
        text += u"<li><b>"_s + escaped(note.severity) + u"</b> <code>"_s + escaped(note.id) + u"</code>: "_s +
                escaped(note.message);
        if (!note.where.isEmpty())
            text += u" <code>"_s + escaped(note.where) + u"</code>"_s;
        text += u"<br>"_s + escaped(note.remedy) + u"</li>\n"_s;
    }
    return text + u"</ul>\n"_s;
}

QString tokenText(const Report::Token &token)
{
    QString text = heading(2, Words::token()) + paragraph(token.verdict, true) + table(token.facts);
    text += section(3, Words::times(), token.times);
    text += section(3, Words::claims(), token.claims);
    if (!token.unread.isEmpty())
        text += heading(3, Words::unread()) + block(token.unread);
    text += section(3, Words::header(), token.header);
    return text + notes(3, token.notes);
}

QString explanationText(const Explanation &explanation)
{
    QString text = heading(2, Words::explanation()) + paragraph(explanation.sentence, true);
    if (explanation.causes.isEmpty())
        return text;
    text += u"<ol>\n"_s;
    for (const Cause &cause : explanation.causes)
        text += u"<li>"_s + escaped(cause.cause) + u"<br>"_s + escaped(Words::evidence()) + u": "_s +
                escaped(cause.evidence) + u"<br>"_s + escaped(Words::nextStep()) + u": "_s + escaped(cause.nextStep) +
                u"</li>\n"_s;
    return text + u"</ol>\n"_s;
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

QString documentHead()
{
    return u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"_s +
           u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s +
           u"<meta name=\"referrer\" content=\"no-referrer\">\n<title>"_s + escaped(Words::title()) +
           u"</title>\n<style>"_s + Style + u"</style>\n</head>\n<body>\n"_s;
}

} // namespace

QString htmlOf(const Report &report)
{
    QString text = documentHead() + heading(1, Words::title());
    QString when = toRfc3339(report.madeAt);
    if (!report.outcome.isEmpty())
        when += u", "_s + Words::outcome() + u": "_s + report.outcome;
    text += paragraph(when + u". "_s + Words::promise());
    if (report.explanation && !report.explanation->sentence.isEmpty())
        text += explanationText(*report.explanation);
    for (const Report::Token &token : report.tokens)
        text += tokenText(token);
    text += notes(2, report.notes);
    text += section(2, Words::order(), report.order);
    if (report.exchange)
        text += exchangeText(*report.exchange);
    text += section(2, Words::environment(), report.environment);
    return text + u"</body>\n</html>\n"_s;
}

} // namespace Grantscope
