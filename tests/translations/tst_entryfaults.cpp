// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "translations/catalogue/entryfaults.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestEntryFaults : public QObject
{
    Q_OBJECT

private:
    static Entry entry(const QString &source, const QStringList &forms)
    {
        Entry entry;
        entry.context = u"Verdict"_s;
        entry.source = source;
        entry.isPlural = forms.size() > 1;
        entry.forms = forms;
        return entry;
    }

private Q_SLOTS:
    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &source, const QStringList &forms, const QString &fault) {
            QTest::newRow(name) << source << forms << fault;
        };
        row("placeholder-lost", u"%1 ago"_s, {u"vorhin"_s}, u"lacks %1"_s);
        row("placeholder-foreign", u"%1 ago"_s, {u"vor %1 %2"_s}, u"has %2"_s);
        row("placeholder-not-by-locale", u"Files (%L1)"_s, {u"Dateien (%1)"_s}, u"lacks %L1"_s);
        row("word-lost", u"It went to {host}."_s, {u"Es ging hin."_s}, u"lacks {host}"_s);
        row("word-translated", u"It went to {host}."_s, {u"Es ging an {wirt}."_s}, u"lacks {host}"_s);
        row("count-lost-in-the-last-form", u"%Ln tokens"_s, {u"ein Token"_s, u"Token"_s}, u"lacks %Ln"_s);
        row("count-foreign", u"%Ln tokens"_s, {u"%n Token"_s, u"%Ln Token"_s}, u"has %n"_s);
        row("mnemonic-lost", u"&Copy"_s, {u"Kopieren"_s}, u"lacks its mnemonic"_s);
        row("mnemonic-twice", u"&Copy"_s, {u"&Ko&pieren"_s}, u"lacks its mnemonic"_s);
        row("mnemonic-foreign", u"Copy"_s, {u"&Kopieren"_s}, u"has a mnemonic"_s);
        row("space-lost", u" s"_s, {u"s"_s}, u"other space"_s);
        row("colon-lost", u"%1 gained:"_s, {u"%1 kam hinzu"_s}, u"a colon"_s);
        row("ellipsis-lost", u"Save..."_s, {u"Speichern"_s}, u"an ellipsis"_s);
        row("ellipsis-foreign", u"Save"_s, {u"Speichern ..."_s}, u"an ellipsis"_s);
        row("error-code-translated", u"It says invalid_grant."_s, {u"Da steht: ung\u00fcltig."_s}, u"invalid_grant"_s);
        row("scope-translated", u"The token's scope"_s, {u"Der Umfang"_s}, u"scope"_s);
        row("standard-translated", u"By RFC 6749, a JWT"_s, {u"Nach RFC 6749 ein Merker"_s}, u"JWT"_s);
        row("bearer-translated", u"Use it as Bearer"_s, {u"Als Tr\u00e4ger nutzen"_s}, u"Bearer"_s);
    }

    void faultsAreFound()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(QString, fault);
        const QStringList faults = entryFaults(entry(source, forms));
        QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
    }

    void whatIsRightHasNone_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::newRow("moved") << u"%1 from %2"_s << QStringList{u"%2: %1"_s};
        QTest::newRow("not translated yet") << u"&Copy %1..."_s << QStringList{QString()};
        QTest::newRow("one needs no number") << u"%Ln tokens"_s << QStringList{u"ein Token"_s, u"%Ln Token"_s};
        QTest::newRow("mnemonic in brackets") << u"&Open..."_s << QStringList{u"\u958b\u304f(&O)..."_s};
        QTest::newRow("other spellings") << u"Name:"_s << QStringList{u"\u540d\u524d\uff1a"_s};
        QTest::newRow("scope at the beginning") << u"The scope"_s << QStringList{u"Scope"_s};
        QTest::newRow("mnemonic in a word that stays") << u"Sc&ope"_s << QStringList{u"&Scope"_s};
        QTest::newRow("ampersand") << u"A && B"_s << QStringList{u"A && B"_s};
    }

    void whatIsRightHasNone()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QCOMPARE(entryFaults(entry(source, forms)), QStringList());
    }
};

GRANTSCOPE_TEST(TestEntryFaults)
#include "tst_entryfaults.moc"
