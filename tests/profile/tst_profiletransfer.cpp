// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "profile/profiletransfer.h"
#include "profile/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProfileTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportComesBackWithoutIds()
    {
        Profile plain = Samples::plainProfile(u"A"_s);
        plain.id = QUuid::createUuid();
        const Profile full = Samples::fullProfile(u"B"_s);
        const QByteArray document = exportedProfiles({plain, full});
        QVERIFY(!document.contains(plain.id.toByteArray(QUuid::WithoutBraces)));
        const auto import = importedProfiles(document, u"x.json"_s);
        QVERIFY(import.has_value());
        QVERIFY(import->problems.isEmpty());
        plain.id = QUuid();
        QCOMPARE(import->profiles, (QList<Profile>{plain, full}));
    }

    void nothingExportsToAnEmptyList()
    {
        const auto import = importedProfiles(exportedProfiles({}), u"x.json"_s);
        QVERIFY(import.has_value());
        QVERIFY(import->profiles.isEmpty());
    }

    void exportHoldsOurMembersOnly()
    {
        const QJsonObject root = QJsonDocument::fromJson(exportedProfiles({Samples::plainProfile(u"A"_s)})).object();
        QCOMPARE(root.keys(), (QStringList{u"profiles"_s, u"schema"_s}));
        QCOMPARE(root.value(u"profiles").toArray().at(0).toObject().keys(),
                 (QStringList{u"dialect"_s, u"endpoint"_s, u"format"_s, u"grant"_s, u"name"_s}));
    }

    void importTakesNoIdAndNoSecret()
    {
        QByteArray document =
            "{'schema':1,'profiles':[{'id':'4f9c2d4e-1111-4222-8333-123456789abc','name':'A','dialect':'saasu',"
            "'endpoint':'https://x/','Access-Token':'CANARY','password':'CANARY'},"
            "{'name':'B','dialect':'saasu','endpoint':'https://u:CANARY@x/'},"
            "{'name':'C','dialect':'saasu','endpoint':'https://x/?wsAccessKey=CANARY'},"
            "{'name':'D','dialect':'saasu','endpoint':'https://x/'}]}";
        const auto import = importedProfiles(document.replace('\'', '"'), u"dir/x.json"_s);
        QVERIFY(import.has_value());
        QCOMPARE(import->profiles.size(), 2);
        QVERIFY(import->profiles.first().id.isNull());
        QStringList told;
        for (const Error &problem : import->problems) {
            told += problem.code + u' ' + problem.where;
            QVERIFY(!problem.detail.contains(u"CANARY"_s));
        }
        QCOMPARE(told, (QStringList{u"profile-secret-removed dir/x.json: $.profiles[0].Access-Token"_s,
                                    u"profile-secret-removed dir/x.json: $.profiles[0].password"_s,
                                    u"url-has-credentials dir/x.json: $.profiles[1].endpoint"_s,
                                    u"profile-holds-secret dir/x.json: $.profiles[2].endpoint"_s}));
    }

    void importRefusesWhatIsNoDocument()
    {
        const auto import = importedProfiles("{", u"x.json"_s);
        QCOMPARE(import.error().code, u"profiles-damaged"_s);
        QVERIFY(import.error().where.startsWith(u"x.json: byte "_s));
        QCOMPARE(importedProfiles("{\"schema\":99,\"profiles\":[]}", u"x.json"_s).error().code, u"profiles-too-new"_s);
    }
};

GRANTSCOPE_TEST(TestProfileTransfer)
#include "tst_profiletransfer.moc"
