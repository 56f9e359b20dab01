// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "profile/profilestore.h"
#include "profile/samples.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QStringList names(const ProfileStore &store)
{
    QStringList list;
    for (const Profile &profile : store.profiles())
        list += profile.name;
    return list;
}

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Kit::ManualClock m_clock;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"sub/Grantscope/profiles.json"_s); }
    [[nodiscard]] ProfileStore opened() const { return ProfileStore::open(file(), m_clock).value(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noFileIsAnEmptyStoreAndOpeningMakesNone()
    {
        const auto store = ProfileStore::open(file(), m_clock);
        QVERIFY(store.has_value());
        QVERIFY(store->profiles().isEmpty() && store->problems().isEmpty());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!QDir(m_folder->filePath(u"sub"_s)).exists());
    }

    void whatIsAddedComesBackWhole()
    {
        auto store = opened();
        const auto plain = store.add(Samples::plainProfile(u"Acme"_s));
        const auto full = store.add(Samples::fullProfile(u"\u00c4cme PROD"_s));
        QVERIFY(plain.has_value() && full.has_value());
        QVERIFY(!plain->id.isNull() && plain->id != full->id);
        const auto again = opened();
        QCOMPARE(again.profiles(), (QList<Profile>{*plain, *full}));
        QVERIFY(again.problems().isEmpty());
        QCOMPARE(store.profiles(), again.profiles());
    }

    void fileAndFolderAreForTheOwnerAlone()
    {
        QVERIFY(opened().add(Samples::plainProfile(u"Acme"_s)).has_value());
        QCOMPARE(QFile::permissions(file()), OwnerOnly);
        const QString folder = QFileInfo(file()).absolutePath();
        QCOMPARE(QFile::permissions(folder), OwnerOnly | QFile::ExeOwner | QFile::ExeUser);
        // What others opened up meanwhile is closed by the next change.
        QVERIFY(QFile::setPermissions(file(), OwnerOnly | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(opened().add(Samples::plainProfile(u"Other"_s)).has_value());
        QCOMPARE(QFile::permissions(file()), OwnerOnly);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"profiles.json"_s}); // no left-overs
    }

    void folderThatIsThereIsLeftAsItIs()
    {
        const QFile::Permissions before = QFile::permissions(m_folder->path()) | QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(m_folder->path(), before));
        auto store = ProfileStore::open(m_folder->filePath(u"profiles.json"_s), m_clock);
        QVERIFY(store->add(Samples::plainProfile(u"Acme"_s)).has_value());
        QCOMPARE(QFile::permissions(m_folder->path()), before);
    }

    void idsFromOutsideAreNotTaken()
    {
        auto store = opened();
        const auto first = store.add(Samples::plainProfile(u"Acme"_s));
        Profile second = Samples::plainProfile(u"Evil"_s);
        second.id = first->id;
        const auto added = store.add(second);
        QVERIFY(added.has_value());
        QVERIFY(added->id != first->id);
    }

    void namesAreUniqueWhateverTheirCase()
    {
        auto store = opened();
        const auto acme = store.add(Samples::plainProfile(u"Acme"_s));
        Profile other = store.add(Samples::plainProfile(u"Other"_s)).value();
        QCOMPARE(store.add(Samples::plainProfile(u"ACME"_s)).error().code, u"profile-name-taken"_s);
        other.name = u"acme"_s;
        QCOMPARE(store.update(other).error().code, u"profile-name-taken"_s);
        Profile same = *acme;
        same.name = u"ACME"_s;
        QVERIFY(store.update(same).has_value());
        QCOMPARE(names(opened()), (QStringList{u"ACME"_s, u"Other"_s}));
    }

    void findsByNameAndId()
    {
        auto store = opened();
        const auto acme = store.add(Samples::plainProfile(u"Acme"_s));
        QCOMPARE(store.find(u"aCME")->id, acme->id);
        QCOMPARE(store.find(acme->id)->name, u"Acme"_s);
        QVERIFY(store.find(u"") == nullptr);
        QVERIFY(store.find(QUuid()) == nullptr);
    }

    void updatesAndRemoves()
    {
        auto store = opened();
        Profile acme = store.add(Samples::fullProfile(u"Acme"_s)).value();
        const Profile other = store.add(Samples::plainProfile(u"Other"_s)).value();
        Profile plain = Samples::plainProfile(u"Acme 2"_s);
        plain.id = acme.id;
        QVERIFY(store.update(plain).has_value());
        QCOMPARE(opened().profiles(), (QList<Profile>{plain, other})); // flags that were set are off again
        QVERIFY(store.remove(acme.id).has_value());
        QCOMPARE(names(opened()), QStringList{u"Other"_s});
        QCOMPARE(store.remove(acme.id).error().code, u"profile-unknown"_s);
        QCOMPARE(store.update(acme).error().code, u"profile-unknown"_s);
    }

    void unsoundProfilesAreNotKept()
    {
        auto store = opened();
        Profile bad = Samples::plainProfile(u"Acme"_s);
        bad.endpoint = QUrl(u"http://example.com/"_s);
        QCOMPARE(store.add(bad).error().code, u"plain-http"_s);
        QVERIFY(!QFile::exists(file()));
    }

    void twoStoresDoNotUndoEachOther()
    {
        auto one = opened();
        auto two = opened();
        const Profile a = one.add(Samples::plainProfile(u"A"_s)).value();
        QVERIFY(two.add(Samples::plainProfile(u"B"_s)).has_value());
        QCOMPARE(two.add(Samples::plainProfile(u"a"_s)).error().code, u"profile-name-taken"_s);
        QVERIFY(one.add(Samples::plainProfile(u"C"_s)).has_value());
        QCOMPARE(names(one), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        QCOMPARE(names(two), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(two.remove(a.id).has_value());
        QCOMPARE(one.update(a).error().code, u"profile-unknown"_s);
        QVERIFY(one.reload().has_value());
        QCOMPARE(names(one), (QStringList{u"B"_s, u"C"_s}));
    }

    void lockOfAnotherProgramIsAnError()
    {
        auto store = opened();
        QVERIFY(store.add(Samples::plainProfile(u"A"_s)).has_value());
        QLockFile lock(file() + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        const auto added = store.add(Samples::plainProfile(u"B"_s));
        QCOMPARE(added.error().code, u"profiles-locked"_s);
        QCOMPARE(names(store), QStringList{u"A"_s});
    }

    void whatCannotBeWrittenIsAnErrorAndChangesNothing()
    {
        put(m_folder->filePath(u"sub"_s), "a file where the folder should be");
        auto store = opened();
        QCOMPARE(store.add(Samples::plainProfile(u"A"_s)).error().code, u"profiles-not-written"_s);
        QVERIFY(store.profiles().isEmpty());
    }

    void membersOfOthersAreKept()
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).absolutePath()));
        put(file(), QByteArray("{'schema':1,'theme':{'dark':[1,9007199254740993]},'profiles':["
                               "{'id':'4f9c2d4e-1111-4222-8333-123456789abc','name':'A','dialect':'saasu','endpoint':'"
                               "https://x/','notes':{'k':'v'},'token_type':'x'}]}")
                        .replace('\'', '"'));
        auto store = opened();
        QVERIFY2(store.problems().isEmpty(), qUtf8Printable(store.problems().value(0).where));
        Profile a = store.profiles().first();
        a.name = u"A2"_s;
        QVERIFY(store.update(a).has_value());
        QVERIFY(store.add(Samples::plainProfile(u"B"_s)).has_value());
        const QJsonObject root = QJsonDocument::fromJson(content(file())).object();
        QCOMPARE(root.value(u"theme").toObject().value(u"dark").toArray().at(1).toInteger(),
                 Q_INT64_C(9007199254740993));
        const QJsonObject entry = root.value(u"profiles").toArray().at(0).toObject();
        QCOMPARE(entry.value(u"name").toString(), u"A2"_s);
        QCOMPARE(entry.value(u"notes").toObject().value(u"k").toString(), u"v"_s);
        QCOMPARE(entry.value(u"token_type").toString(), u"x"_s);
    }

    void copiesAreValues()
    {
        auto store = opened();
        QVERIFY(store.add(Samples::plainProfile(u"A"_s)).has_value());
        ProfileStore copy = store;
        QVERIFY(copy.add(Samples::plainProfile(u"B"_s)).has_value());
        QCOMPARE(names(store), QStringList{u"A"_s});
        store = copy;
        QCOMPARE(names(store), (QStringList{u"A"_s, u"B"_s}));
    }

    void userFileIsInTheFolderOfTheDialects()
    {
        QVERIFY(ProfileStore::userFile().endsWith(u"/Grantscope/profiles.json"_s));
    }
};

GRANTSCOPE_TEST(TestProfileStore)
#include "tst_profilestore.moc"
