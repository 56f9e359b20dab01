// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "profile/profilemigration_p.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProfileMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsRunInOrderFromWhereTheDocumentIs()
    {
        const QList<ProfileMigration> steps{
            [](QJsonObject document) {
                document.insert(u"trace"_s, document.value(u"trace").toString() + u"1>2 "_s);
                return document;
            },
            [](QJsonObject document) {
                document.insert(u"trace"_s, document.value(u"trace").toString() + u"2>3 "_s);
                return document;
            },
        };
        QCOMPARE(migrated({{u"schema"_s, 1}}, steps)->value(u"trace").toString(), u"1>2 2>3 "_s);
        QCOMPARE(migrated({{u"schema"_s, 2}}, steps)->value(u"trace").toString(), u"2>3 "_s);
        QCOMPARE(migrated({{u"schema"_s, 3}}, steps)->value(u"trace"), QJsonValue(QJsonValue::Undefined));
        QCOMPARE(migrated({{u"schema"_s, 1}}, steps)->value(u"schema").toInteger(), 3);
        QCOMPARE(migrated({{u"schema"_s, 4}}, steps).error().code, u"profiles-too-new"_s);
    }

    void schemaMustBeANumberFromOneUp()
    {
        for (const QJsonValue &schema :
             {QJsonValue(), QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(u"1"_s)}) {
            const auto result = migrated({{u"schema"_s, schema}});
            QVERIFY(!result);
            QCOMPARE(result.error().code, u"profiles-damaged"_s);
            QCOMPARE(result.error().where, u"$.schema"_s);
        }
        QVERIFY(!migrated({}));
    }
};

GRANTSCOPE_TEST(TestProfileMigration)
#include "tst_profilemigration.moc"
