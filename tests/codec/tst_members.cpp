// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/members.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatNamesGoBothWays()
    {
        for (const BodyFormat format : {BodyFormat::Form, BodyFormat::Json, BodyFormat::Xml})
            QCOMPARE(formatFromName(formatName(format)), format);
        QCOMPARE(formatName(BodyFormat::Form), u"form"_s);
        for (const QStringView name : {u"", u"JSON", u" json", u"yaml"})
            QVERIFY(!formatFromName(name));
    }

    void contentTypesBearNoCharset()
    {
        QCOMPARE(contentType(BodyFormat::Form), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(contentType(BodyFormat::Json), QByteArray("application/json"));
        QCOMPARE(contentType(BodyFormat::Xml), QByteArray("application/xml"));
    }

    void findGivesTheLastOfTheExactName()
    {
        Members members;
        members.list = {{u"a"_s, 1, {}}, {u"A"_s, 2, {}}, {u"a"_s, 3, {}}, {u"b"_s, 4, {}}};
        QCOMPARE(members.find(u"a")->value.toInteger(), 3);
        QCOMPARE(members.find(u"A")->value.toInteger(), 2);
        QVERIFY(members.find(u"B") == nullptr);
        QVERIFY(members.find(u"") == nullptr);
    }
};

GRANTSCOPE_TEST(TestMembers)
#include "tst_members.moc"
