// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "profile/profilestore.h"
#include "profile/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const char *const SoundEntry =
    "{'id':'4f9c2d4e-1111-4222-8333-123456789abc','name':'Good','dialect':'saasu','endpoint':'https://x/'}";

/// JSON in which ' stands for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProfileStoreDamage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Kit::ManualClock m_clock;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"profiles.json"_s); }
    [[nodiscard]] Result<ProfileStore> openWith(const QByteArray &bytes) const
    {
        QFile device(file());
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
            return failure(Origin::Input, u"test"_s);
        device.close();
        return ProfileStore::open(file(), m_clock);
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({u"profiles.json.damaged-*"_s}, QDir::Files, QDir::Name);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("empty-file") << QByteArray() << u"byte 0"_s;
        QTest::newRow("cut-off") << json("{'schema':1,'profiles':[") << u"byte "_s;
        QTest::newRow("zeros-after-a-crash") << QByteArray(100, '\0') << u"byte "_s;
        QTest::newRow("not-an-object") << QByteArray("[]") << u"byte 0"_s;
        QTest::newRow("invalid-utf8") << json("{'schema':1,\n'profiles':['\xFF']}") << u"byte 26 (line 2, column 14)"_s;
        QTest::newRow("no-schema") << json("{'profiles':[]}") << u"$.schema"_s;
        QTest::newRow("no-profiles") << json("{'schema':1}") << u"$.profiles"_s;
        QTest::newRow("profiles-an-object") << json("{'schema':1,'profiles':{}}") << u"$.profiles"_s;
        QTest::newRow("profiles-twice") << json("{'schema':1,'profiles':[],'profiles':[]}") << u"$.profiles"_s;
    }
    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto store = openWith(bytes);
        QVERIFY(!store);
        QCOMPARE(store.error().code, u"profiles-damaged"_s);
        QVERIFY2(store.error().where.startsWith(file() + u": "_s + place), qUtf8Printable(store.error().where));
        QCOMPARE(content(file()), bytes); // untouched
        QCOMPARE(copies(), QStringList{u"profiles.json.damaged-20261122T080000Z"_s});
        QVERIFY(store.error().detail.endsWith(m_folder->filePath(copies().first())));
        QCOMPARE(content(m_folder->filePath(copies().first())), bytes);
        QCOMPARE(int(QFile::permissions(m_folder->filePath(copies().first())) & (QFile::ReadGroup | QFile::ReadOther)),
                 0);
    }

    void oneDamageIsCopiedOnce()
    {
        QVERIFY(!openWith("x"));
        m_clock.advance(5'000);
        QVERIFY(!openWith("x"));
        QCOMPARE(copies().size(), 1);
        QVERIFY(!openWith("y"));
        QVERIFY(!openWith("z")); // another in the same second
        QCOMPARE(copies().size(), 3);
    }

    void nothingIsWrittenOverDamage()
    {
        auto store = openWith(json("{'schema':1,'profiles':[]}"));
        QVERIFY(store.has_value());
        QVERIFY(!openWith("damage that came while the program ran"));
        const auto added = store->add(Samples::plainProfile(u"A"_s));
        QCOMPARE(added.error().code, u"profiles-damaged"_s);
        QCOMPARE(content(file()), QByteArray("damage that came while the program ran"));
    }

    void startingAnewKeepsACopyAndWorks()
    {
        QVERIFY(!openWith("x"));
        auto store = ProfileStore::startAnew(file(), m_clock);
        QVERIFY(store.has_value());
        QVERIFY(store->add(Samples::plainProfile(u"A"_s)).has_value());
        QCOMPARE(ProfileStore::open(file(), m_clock)->profiles().size(), 1);
        QCOMPARE(copies().size(), 1);
        QVERIFY(ProfileStore::startAnew(m_folder->filePath(u"none.json"_s), m_clock).has_value());
    }

    void laterSchemaIsRefusedAndNoDamage()
    {
        const auto store = openWith(json("{'schema':2,'profiles':[]}"));
        QCOMPARE(store.error().code, u"profiles-too-new"_s);
        QVERIFY(copies().isEmpty());
    }

    void folderInThePlaceOfTheFileIsAnError()
    {
        QVERIFY(QDir().mkpath(file()));
        QCOMPARE(ProfileStore::open(file(), m_clock).error().code, u"profiles-unreadable"_s);
    }

    void oneBadEntryLosesNoOther_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *entry, const char *code, const char *place) {
            QTest::newRow(name) << json(entry) << QString::fromLatin1(code) << QString::fromLatin1(place);
        };
        row("no-object", "17", "profile-invalid", "");
        row("null", "null", "profile-invalid", "");
        row("empty-object", "{}", "profile-invalid", ".name");
        row("name-a-number", "{'name':1}", "profile-invalid", ".name");
        row("no-endpoint", "{'name':'B','dialect':'x'}", "url-invalid", ".endpoint");
        row("plain-http", "{'name':'B','dialect':'x','endpoint':'http://example.com/'}", "plain-http", ".endpoint");
        row("unknown-grant", "{'name':'B','dialect':'x','endpoint':'https://x/','grant':'implicit'}", "profile-invalid",
            ".grant");
        row("unknown-format", "{'name':'B','dialect':'x','endpoint':'https://x/','format':'yaml'}", "profile-invalid",
            ".format");
        row("flag-a-text", "{'name':'B','dialect':'x','endpoint':'https://x/','keep_alive':'yes'}", "profile-invalid",
            ".keep_alive");
        row("timeout-too-large", "{'name':'B','dialect':'x','endpoint':'https://x/','timeout_ms':1e18}",
            "profile-invalid", ".timeout_ms");
        row("parameters-no-pairs", "{'name':'B','dialect':'x','endpoint':'https://x/','parameters':['a']}",
            "profile-invalid", ".parameters");
        row("proxy-unknown", "{'name':'B','dialect':'x','endpoint':'https://x/','proxy':'maybe'}", "profile-invalid",
            ".proxy");
        row("no-id", "{'name':'B','dialect':'x','endpoint':'https://x/'}", "profile-invalid", ".id");
        row("id-no-uuid", "{'id':'7','name':'B','dialect':'x','endpoint':'https://x/'}", "profile-invalid", ".id");
        row("id-taken",
            "{'id':'4f9c2d4e-1111-4222-8333-123456789abc','name':'B','dialect':'x','endpoint':'https://x/'}",
            "profile-id-taken", ".id");
        row("name-taken",
            "{'id':'4f9c2d4e-1111-4222-8333-123456789abd','name':'GOOD','dialect':'x','endpoint':'https://x/'}",
            "profile-name-taken", ".name");
    }
    void oneBadEntryLosesNoOther()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, code);
        QFETCH(QString, place);
        auto store = openWith(json("{'schema':1,'profiles':[") + json(SoundEntry) + ',' + entry + "]}");
        QVERIFY(store.has_value());
        QCOMPARE(store->profiles().size(), 1);
        QCOMPARE(store->problems().size(), 1);
        QCOMPARE(store->problems().first().code, code);
        QCOMPARE(store->problems().first().where, file() + u": $.profiles[1]"_s + place);
        // It stays where it is, for a person to mend.
        QVERIFY(store->add(Samples::plainProfile(u"New"_s)).has_value());
        QCOMPARE(store->profiles().size(), 2);
        QCOMPARE(store->problems().size(), 1);
        QCOMPARE(store->problems().first().where, file() + u": $.profiles[1]"_s + place);
    }

    void secretsAreTakenOutAndTold()
    {
        auto store = openWith(
            json("{'schema':1,'refresh_token':'CANARY0','profiles':["
                 "{'id':'4f9c2d4e-1111-4222-8333-123456789abc','name':'A','dialect':'saasu','endpoint':'https://x/',"
                 "'password':'CANARY1','renew_with_password':true,'more':{'list':[{'client_secret':'CANARY2','keep':1}]"
                 "}}]}"));
        QVERIFY(store.has_value());
        QCOMPARE(store->profiles().size(), 1);
        QVERIFY(store->profiles().first().renewWithPassword);
        QStringList places;
        for (const Error &problem : store->problems()) {
            QCOMPARE(problem.code, u"profile-secret-removed"_s);
            QVERIFY(!problem.detail.contains(u"CANARY"_s));
            places += problem.where.mid(file().size() + 2);
        }
        QCOMPARE(places, (QStringList{u"$.refresh_token"_s, u"$.profiles[0].more.list[0].client_secret"_s,
                                      u"$.profiles[0].password"_s}));
        QVERIFY(store->add(Samples::plainProfile(u"B"_s)).has_value());
        QVERIFY(!content(file()).contains("CANARY"));
        QVERIFY(content(file()).contains("\"keep\": 1"));
        QVERIFY(store->problems().isEmpty());
    }
};

GRANTSCOPE_TEST(TestProfileStoreDamage)
#include "tst_profilestoredamage.moc"
