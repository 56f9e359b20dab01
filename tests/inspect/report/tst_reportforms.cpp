// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportforms.h"
#include "kit/registeredtest.h"
#include "markup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
/// `text` in every place of a report.
Report filledWith(const QString &text)
{
    const QList<Report::Row> rows{{text, text, text}, {u"name"_s, text, {}}};
    const QList<Report::Note> notes{{text, u"note"_s, text, text, text}};
    Report report;
    report.madeAt = QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
    report.outcome = text;
    report.order = rows;
    report.tokens.append({text, text, text, rows, rows, rows, rows, text, notes});
    report.explanation = Explanation{text, {{text, text, text}}};
    report.notes = notes;
    const Report::Message message{text, rows, text};
    report.exchange = Report::Trip{message, message, rows};
    report.environment = rows;
    return report;
}
} // namespace

class TestReportForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileTextMakesNoMarkup_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &text) { QTest::newRow(qPrintable(text.left(40))) << text; };
        row(u"<script>alert(1)</script>"_s);
        row(u"</pre></td><img src=x onerror=\"alert('1')\">"_s);
        row(u"<!-- --> <![CDATA[ &lt; &#60; &amp;lt;"_s);
        row(u"`code` ``two`` ```three\n```\n# heading"_s);
        row(u"``````````"_s);
        row(u"` \\` | \\| ||"_s);
        row(u"[link](https://evil.example) ![i](x) <https://evil.example>"_s);
        row(u"https://evil.example www.evil.example ftp://x"_s);
        row(u"*bold* **bold** _it_ ~~no~~ | cell |\n|---|"_s);
        row(u"- list\n+ list\n1. list\n> quote\n    code\n\tcode"_s);
        row(u"a  \nb\\\nc\r\nd\re"_s);
        row(u"\u202e\u2066\u0000\u001b[31m\u2028\u2029\ufeff\u200b"_s);
        row(u"@everyone #1 $x$ ^2 ==mark=="_s);
        row(u"\\"_s);
        row(u"\\\\`"_s);
        row(QString(QChar(0xd800)));
        row(u" "_s);
        row(QString());
    }

    void hostileTextMakesNoMarkup()
    {
        QFETCH(QString, text);
        const Report report = filledWith(text);
        QCOMPARE(Markup::foreignInHtml(htmlOf(report)), QString());
        QCOMPARE(Markup::foreignInMarkdown(markdownOf(report)), QString());
        const QJsonDocument json = QJsonDocument::fromJson(jsonOf(report));
        QCOMPARE(json.object().value("tokens"_L1).toArray().size(), 1);
        for (const QString &document : {htmlOf(report), markdownOf(report)}) {
            for (const QChar c : document)
                QVERIFY(c.isPrint() || c == u'\n' || c == u'\t' || c.isSurrogate());
        }
    }

    /// The oracles: they see markup where there is some.
    void theOraclesSee()
    {
        QVERIFY(!Markup::foreignInHtml(u"<td><script></td>"_s).isEmpty());
        QVERIFY(!Markup::foreignInHtml(u"<td onclick=x></td>"_s).isEmpty());
        QVERIFY(!Markup::foreignInHtml(u"<td>&nbsp;</td>"_s).isEmpty());
        QVERIFY(Markup::foreignInHtml(u"<td>&lt;script&gt;</td>"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"a <b>"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"`a` <b> `c`"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"`` a` <b>"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"[a](b)"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"see https://x"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"| a | b | c | d |"_s).isEmpty());
        QVERIFY(!Markup::foreignInMarkdown(u"```text\n<b>"_s).isEmpty());
        QVERIFY(Markup::foreignInMarkdown(u"```text\n<b>\n```"_s).isEmpty());
        QVERIFY(Markup::foreignInMarkdown(u"| `` a ` <b> `` | `x` | \\<b\\> |"_s).isEmpty());
    }

    void markdownIsATableOfCode()
    {
        Report report;
        report.madeAt = QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
        report.tokens.append(
            {u"Expired 12 min ago."_s, u"jwt"_s, u"expired"_s, {{u"Kind"_s, u"jwt"_s, {}}}, {}, {}, {}, {}, {}});
        const QString text = markdownOf(report);
        QVERIFY2(text.startsWith(u"# Token report\n\n2026-11-22T08:00:00Z."_s), qPrintable(text));
        QVERIFY2(
            text.contains(u"## Token\n\n**Expired 12 min ago.**\n\n| Name | Value | Meaning |\n| --- | --- | --- |\n"
                          "| ` Kind ` | ` jwt ` |  |\n"_s),
            qPrintable(text));
        QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s));
    }

    void htmlStandsAlone()
    {
        const QString text = htmlOf(filledWith(u"x"_s));
        QVERIFY(text.startsWith(u"<!DOCTYPE html>"_s));
        QVERIFY(text.contains(u"default-src 'none'"_s));
        QVERIFY(text.contains(u"@media print"_s));
        for (const QString &outside : {u"http:"_s, u"https:"_s, u"url("_s, u"<script"_s, u"<link"_s, u"@import"_s})
            QVERIFY2(!text.contains(outside), qPrintable(outside));
    }

    void jsonHasEverything()
    {
        const QJsonObject json = QJsonDocument::fromJson(jsonOf(filledWith(u"x"_s))).object();
        QCOMPARE(json.value("made_at"_L1).toString(), u"2026-11-22T08:00:00Z"_s);
        for (const QString &name :
             {u"outcome"_s, u"order"_s, u"tokens"_s, u"explanation"_s, u"findings"_s, u"exchange"_s, u"environment"_s})
            QVERIFY2(!json.value(name).isNull() && !json.value(name).isUndefined(), qPrintable(name));
        const QJsonObject empty = QJsonDocument::fromJson(jsonOf(Report())).object();
        QVERIFY(empty.value("exchange"_L1).isNull() && empty.value("explanation"_L1).isNull());
    }

    void formsHaveNamesAndEndings()
    {
        QCOMPARE(reportFormFromName(u"markdown"), ReportForm::Markdown);
        QCOMPARE(reportFormFromName(u"html"), ReportForm::Html);
        QCOMPARE(reportFormFromName(u"json"), ReportForm::Json);
        QVERIFY(!reportFormFromName(u"pdf"));
        QCOMPARE(reportFormOfFile(u"a/b.MD"_s), ReportForm::Markdown);
        QCOMPARE(reportFormOfFile(u"b.markdown"_s), ReportForm::Markdown);
        QCOMPARE(reportFormOfFile(u"b.htm"_s), ReportForm::Html);
        QCOMPARE(reportFormOfFile(u"b.x.html"_s), ReportForm::Html);
        QCOMPARE(reportFormOfFile(u"b.json"_s), ReportForm::Json);
        QVERIFY(!reportFormOfFile(u"b.txt"_s));
        QVERIFY(!reportFormOfFile(u"html"_s));
    }
};

GRANTSCOPE_TEST(TestReportForms)
#include "tst_reportforms.moc"
