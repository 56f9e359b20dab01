// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/faults/faultcatalogue.h"
#include "sandbox/faults/faultplan.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class FaultPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenItHits_data();
    void whenItHits();
    void aliasesAreResolved();
    void unknownNames_data();
    void unknownNames();
    void orderIsKept();
    void catalogueIsInOrder();
};

void FaultPlanTest::whenItHits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hits"); // of the first six requests
    QTest::newRow("always") << u"bom"_s << u"xxxxxx"_s;
    QTest::newRow("odd") << u"bom:odd"_s << u"-x-x-x"_s;
    QTest::newRow("from the third") << u"bom@3"_s << u"--xxxx"_s;
    QTest::newRow("from the first") << u"bom@1"_s << u"xxxxxx"_s;
}

void FaultPlanTest::whenItHits()
{
    QFETCH(QString, text);
    const Result<FaultPlan> plan = FaultPlan::fromText({text});
    QVERIFY(plan.has_value());
    QString hits;
    for (int request = 1; request <= 6; ++request)
        hits += plan->activeAt(request).isEmpty() ? u'-' : u'x';
    QTEST(hits, "hits");
    QCOMPARE(plan->names(), {u"bom"_s});
}

void FaultPlanTest::aliasesAreResolved()
{
    QCOMPARE(FaultPlan::fromText({u"500"_s, u"429:odd"_s})->names().join(u' '), u"http-500 http-429"_s);
}

void FaultPlanTest::unknownNames_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text : {"", "nonsense", "bom:even", "bom@", "bom@0", "bom@-1", "bom@x", "@1", ":odd", "BOM"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FaultPlanTest::unknownNames()
{
    QFETCH(QString, text);
    const Result<FaultPlan> plan = FaultPlan::fromText({u"gzip"_s, text});
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().origin, Origin::Input);
    QCOMPARE(plan.error().code, u"sandbox-fault-unknown"_s);
    QCOMPARE(plan.error().where, text);
    QVERIFY(!plan.error().detail.isEmpty());
}

void FaultPlanTest::orderIsKept()
{
    const Result<FaultPlan> plan = FaultPlan::fromText({u"gzip"_s, u"bom"_s, u"slow@2"_s});
    QCOMPARE(plan->activeAt(1).join(u' '), u"gzip bom"_s);
    QCOMPARE(plan->activeAt(2).join(u' '), u"gzip bom slow"_s);
    QVERIFY(FaultPlan().activeAt(1).isEmpty());
}

void FaultPlanTest::catalogueIsInOrder()
{
    static const QRegularExpression kebab(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> seen;
    const QList<SandboxFault> all = faultCatalogue();
    for (const SandboxFault &fault : all) {
        QVERIFY2(kebab.match(fault.name).hasMatch(), qPrintable(fault.name));
        QVERIFY2(!seen.contains(fault.name), qPrintable(fault.name));
        QVERIFY2(!fault.description.isEmpty() && fault.description.size() <= 110, qPrintable(fault.name));
        seen.insert(fault.name);
    }
    QVERIFY(all.size() > 80);
}

GRANTSCOPE_TEST(FaultPlanTest)
#include "tst_faultplan.moc"
