// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/actions/commandlist.h"
#include "ui/actions/fuzzymatch.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QString() << u"Compare"_s << true;
        QTest::newRow("first letters of words") << u"gat"_s << u"Get a token"_s << true;
        QTest::newRow("case") << u"COMP"_s << u"Compare"_s << true;
        QTest::newRow("accents") << u"espanol"_s << u"Espa\u00f1ol"_s << true;
        QTest::newRow("spaces typed") << u"get token"_s << u"Get a token"_s << true;
        QTest::newRow("Japanese") << u"\u8a2d"_s << u"\u8a2d\u5b9a"_s << true;
        QTest::newRow("wrong order") << u"tokenget"_s << u"Get a token"_s << false;
        QTest::newRow("a letter too many") << u"comparee"_s << u"Compare"_s << false;
        QTest::newRow("no name") << u"x"_s << QString() << false;
    }
    void whatFits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(fuzzyScore(typed, name).has_value(), "fits");
    }

    void whatFitsBetterComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("in a row") << u"com"_s << u"Compare"_s << u"Call an old machine"_s.mid(5);
        QTest::newRow("begins a word") << u"s"_s << u"Settings"_s << u"History"_s;
        QTest::newRow("shorter") << u"help"_s << u"Help"_s << u"Help for everybody"_s;
        QTest::newRow("words' first letters") << u"lat"_s << u"Look at a token"_s << u"Relative to"_s;
    }
    void whatFitsBetterComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto of = [&typed](const QString &name) { return fuzzyScore(typed, name).value_or(-1); };
        QVERIFY2(of(better) > of(worse), qPrintable(u"%1 %2"_s.arg(of(better)).arg(of(worse))));
    }

    void aLongTextIsLookedAtInReasonableTime()
    {
        QVERIFY(fuzzyScore(QString(5'000, u'a'), QString(5'000, u'a')).has_value());
        QVERIFY(!fuzzyScore(QString(5'000, u'a') + u'b', QString(100'000, u'b')).has_value());
    }

    void titlesComeBeforeWhatStandsBesideThem()
    {
        CommandList list;
        const auto command = [](const QString &title, const QString &detail) {
            return Command{title, detail, {}, {}, [] {}};
        };
        list.setCommands(
            {command(u"Acme"_s, u"Profile"_s), command(u"Pro forma"_s, u"Page"_s), command(u"History"_s, u"Page"_s)});
        QCOMPARE(list.rowCount(), 3);
        QCOMPARE(list.command(0).title, u"Acme"_s); // as they came, while nothing is typed
        list.setTyped(u"prof"_s);
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(list.command(0).title, u"Pro forma"_s);
        QCOMPARE(list.command(1).title, u"Acme"_s);
        QCOMPARE(list.data(list.index(1), Qt::AccessibleTextRole).toString(), u"Acme, Profile"_s);
        list.setTyped(u"nobody"_s);
        QCOMPARE(list.rowCount(), 0);
    }
};

GRANTSCOPE_TEST(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
