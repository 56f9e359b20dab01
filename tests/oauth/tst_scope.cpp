// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oauth/scope.h"

#include <QTest>

using namespace Grantscope;

class TestScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedScopeIsPermissionsAndFiles()
    {
        const Scope scope = Scope::fromText(u"full fileid:15431 fileid:14078 fileid:2045");
        QCOMPARE(scope.permissions(), QStringList{QStringLiteral("full")});
        QCOMPARE(scope.fileIds(),
                 (QStringList{QStringLiteral("15431"), QStringLiteral("14078"), QStringLiteral("2045")}));
        QCOMPARE(scope.text(), QStringLiteral("full fileid:15431 fileid:14078 fileid:2045"));
    }

    void fileIdWithoutPermission()
    {
        const Scope scope = Scope::fromText(u"fileid:12356");
        QVERIFY(scope.permissions().isEmpty());
        QCOMPARE(scope.fileIds(), QStringList{QStringLiteral("12356")});
    }

    void wordsThatOnlyLookLikeFileIds()
    {
        const Scope scope = Scope::fromText(u"fileid: fileid:12a fileid");
        QCOMPARE(scope.permissions().size(), 3);
        QVERIFY(scope.fileIds().isEmpty());
    }

    void spacesAndRepeatsAreDropped()
    {
        QCOMPARE(Scope::fromText(u"  a   b a ").words(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(Scope::fromText(u"   ").isEmpty());
    }

    void commasMayStandInAWord() { QCOMPARE(Scope::fromText(u"a,b").words(), QStringList{QStringLiteral("a,b")}); }
};

GRANTSCOPE_TEST(TestScope)
#include "tst_scope.moc"
