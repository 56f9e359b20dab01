// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/errorexplainer.h"
#include "inspect/rules/explainrules_p.h"
#include "inspect/rules/rulewords_p.h"
#include "kit/registeredtest.h"

#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestExplainRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInRulesHaveNoMistake()
    {
        const auto rules = builtInRules();
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().where + u": "_s + rules.error().detail));
        QVERIFY(rules->size() > 50);
        QSet<QString> ids;
        for (const Rule &rule : *rules) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
        }
    }

    void builtInTextsAreSentences()
    {
        const QStringList texts = explainTexts();
        QVERIFY(texts.size() > 200);
        for (const QString &text : texts) {
            QVERIFY2(text == text.simplified(), qPrintable(text));
            QVERIFY2(text.endsWith(u'.') || text.endsWith(u'"') || text.endsWith(u'}'), qPrintable(text));
        }
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &situation, const QString &detail) {
            QTest::newRow(name) << QByteArray("{\"situations\":[" + situation + "]}") << detail;
        };
        QTest::newRow("no JSON") << QByteArray("{") << u"at byte"_s;
        QTest::newRow("no situations") << QByteArray("{}") << u"no situations"_s;
        QTest::newRow("unknown top member") << QByteArray(R"({"rules":[]})") << u"\"rules\""_s;
        row("no id", R"({"when":{"code":"x"},"sentence":"S."})", u"without an id"_s);
        row("no when", R"({"id":"x","sentence":"S."})", u"\"when\""_s);
        row("empty when", R"({"id":"x","when":{},"sentence":"S."})", u"empty \"when\""_s);
        row("says nothing", R"({"id":"x","when":{"code":"x"}})", u"neither"_s);
        row("unknown fact", R"({"id":"x","when":{"colour":"x"},"sentence":"S."})", u"\"colour\""_s);
        row("unknown negated fact", R"({"id":"x","when":{"not colour":"x"},"sentence":"S."})", u"\"colour\""_s);
        row("unknown word", R"({"id":"x","when":{"code":"x"},"sentence":"{colour}"})", u"{colour}"_s);
        row("unknown member", R"({"id":"x","when":{"code":"x"},"sentense":"S."})", u"\"sentense\""_s);
        row("number for a pattern", R"({"id":"x","when":{"status":400},"sentence":"S."})", u"missing or empty"_s);
        row("no likelihood",
            R"({"id":"x","when":{"code":"x"},"causes":[{"cause":"a","evidence":"b","next_step":"c"}]})", u"likely"_s);
        row("no next step", R"({"id":"x","when":{"code":"x"},"causes":[{"likely":5,"cause":"a","evidence":"b"}]})",
            u"missing"_s);
        row("empty list", R"({"id":"x","when":{"code":[]},"sentence":"S."})", u"empty list"_s);
    }

    void mistakesAreFound()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto rules = readRules(json, u"file.json"_s);
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, u"explain-invalid"_s);
        QVERIFY2(rules.error().detail.contains(detail), qPrintable(rules.error().detail));
        QVERIFY(rules.error().where.startsWith(u"file.json"_s));
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("match");
        const auto row = [](const QString &pattern, const QString &value, bool match) {
            QTest::newRow(qPrintable(pattern + u" / "_s + value)) << pattern << value << match;
        };
        row(u"invalid_grant"_s, u"Invalid_Grant"_s, true);
        row(u"invalid_grant"_s, u"invalid_grants"_s, false);
        row(u"*locked*"_s, u"the account is LOCKED now"_s, true);
        row(u"*locked*"_s, u"open"_s, false);
        row(u"https:*"_s, u"https://x"_s, true);
        row(u"https:*"_s, u"see https://x"_s, false);
        row(u"*end"_s, u"the end"_s, true);
        row(u"*end"_s, u"the end."_s, false);
        row(u"a*b*c"_s, u"aXbYc"_s, true);
        row(u"a*b*c"_s, u"acb"_s, false);
        row(u"aa*aa"_s, u"aaa"_s, false);
        row(u"*"_s, u"x"_s, true);
        row(u"**"_s, u""_s, true);
    }

    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, value);
        QTEST(matches(pattern, value), "match");
    }

    void conditionsHold()
    {
        const Facts facts{{u"status"_s, {u"401"_s, u"4xx"_s}}, {u"asked"_s, {u"scope"_s}}};
        const Condition status{u"status"_s, {u"400"_s, u"4xx"_s}, false};
        const Condition asked{u"asked"_s, {u"client_id"_s}, true};
        const Condition error{u"error"_s, {u"*"_s}, false};
        QVERIFY(holds({}, facts));
        QVERIFY(holds({{status, asked}}, facts));
        QVERIFY(!holds({{status, error}}, facts));
        QVERIFY(holds({{error}, {status}}, facts));
    }

    void wordsArePutInInOnePass()
    {
        const QHash<QString, QString> words{{u"error"_s, u"{status} {{error}}"_s}, {u"status"_s, u"400"_s}};
        QCOMPARE(filledIn(u"A {error} B {status}."_s, words), u"A {status} {{error}} B 400."_s);
        QCOMPARE(filledIn(u"No words."_s, words), u"No words."_s);
        QVERIFY(!filledIn(u"{detail}"_s, words));
        QCOMPARE(wordNamesIn(u"{error} and {status}"_s), (QStringList{u"error"_s, u"status"_s}));
    }
};

GRANTSCOPE_TEST(TestExplainRules)
#include "tst_explainrules.moc"
