// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::FaultyKeychain;
using Call = FaultyKeychain::Call;
using Fault = FaultyKeychain::Fault;
using Seen = FaultyKeychain::Seen;

namespace
{

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

} // namespace

class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {0, 1, 2000, 2048, 10'240, 100'000})
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
    }
    void whatWasWrittenIsRead()
    {
        QFETCH(qsizetype, size);
        StoreFixture f;
        const QByteArray value(size, '\0');
        const auto facts = f.write(value);
        QVERIFY(facts);
        QCOMPARE(*facts, (SecretFacts{f.owner, 1, {u"password"_s}, u"Faulty"_s, f.clock.now()}));
        f.restart();
        QCOMPARE(f.store->facts(f.owner), std::optional(*facts));
        QCOMPARE(f.store->kept(), QList<SecretFacts>{*facts});
        const auto kept = f.read();
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->value.reveal().toByteArray(), value);
        QCOMPARE((*kept)->generation, quint64(1));
    }

    void whatIsTooLargeIsRefusedAndTheOldValueStays()
    {
        StoreFixture f;
        QVERIFY(f.write("old"));
        QCOMPARE(Kit::codeOf(f.write(QByteArray(200'000, 'x'))), u"store-failed"_s);
        QCOMPARE(f.seen(), QByteArray("old"));
    }

    void eachWriteLeavesTheItemsOfOneValue()
    {
        StoreFixture f;
        std::size_t items = 0;
        for (const qsizetype size : {10'240, 1, 5000, 3, 100'000, 40}) {
            QVERIFY(f.write(QByteArray(size, 'x')));
            items = f.keychain.items.size();
            QCOMPARE(f.seen().size(), size);
        }
        QCOMPARE(items, std::size_t(1));
        QCOMPARE(f.store->facts(f.owner)->generation, quint64(6));
    }

    void ownersAreKeptApart()
    {
        StoreFixture f;
        const QUuid other = QUuid::createUuid();
        QVERIFY(f.write("one"));
        QVERIFY(Kit::outcomeOf(f.store->write(other, Secret("two"), {})));
        QCOMPARE(f.store->kept().size(), 2);
        QVERIFY(f.remove());
        QCOMPARE(f.seen(), QByteArray("nothing"));
        QCOMPARE((*Kit::outcomeOf(f.store->read(other)))->value.reveal(), QByteArrayView("two"));
    }

    void theSlotInUseIsNeverTouchedByAWrite()
    {
        StoreFixture f;
        QVERIFY(f.write(QByteArray(5000, 'o')));
        const auto before = f.keychain.items;
        f.keychain.rule = [&](const Seen &seen) {
            // Until it has been turned over: facts() is the index.
            if (f.store->facts(f.owner)->generation == 1 && seen.call != Call::Read && before.contains(seen.key))
                qFatal("the value in use was touched");
            return Fault::None;
        };
        QVERIFY(f.write("new"));
    }

    void aFailedWriteLeavesTheOldValue_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("write says yes and stores nothing")
            << Call::Write << Fault::FalseAnswer << u"store-not-written"_s;
        QTest::newRow("write fails") << Call::Write << Fault::Failure << u"store-failed"_s;
        QTest::newRow("write is done and called a failure") << Call::Write << Fault::LateFailure << u"store-failed"_s;
        QTest::newRow("nothing is read back") << Call::Read << Fault::FalseAnswer << u"store-not-written"_s;
        QTest::newRow("a stale value is read back") << Call::Read << Fault::Stale << u"store-not-written"_s;
        QTest::newRow("a changed value is read back") << Call::Read << Fault::Flipped << u"store-not-written"_s;
        QTest::newRow("a cut value is read back") << Call::Read << Fault::Cut << u"store-not-written"_s;
        QTest::newRow("reading back fails") << Call::Read << Fault::Failure << u"store-failed"_s;
    }
    void aFailedWriteLeavesTheOldValue()
    {
        QFETCH(Call, call);
        QFETCH(Fault, fault);
        QFETCH(QString, code);
        for (const qsizetype size : {10, 5000}) {
            StoreFixture f;
            QVERIFY(f.write("older"));
            QVERIFY(f.write("old"));
            f.keychain.rule = on(call, fault);
            const auto written = f.write(QByteArray(size, 'n'));
            QCOMPARE(Kit::codeOf(written), code);
            QCOMPARE(written.error().origin, Origin::Secrets);
            f.keychain.rule = {};
            QCOMPARE(f.seen(), QByteArray("old"));
            QCOMPARE(f.store->facts(f.owner)->generation, quint64(2));
            QVERIFY(f.write("newer"));
            QCOMPARE(f.seen(), QByteArray("newer"));
            QCOMPARE(f.keychain.items.size(), std::size_t(1));
        }
    }

    void aFirstWriteThatFailedLeavesNothing()
    {
        StoreFixture f;
        f.keychain.rule = on(Call::Write, Fault::LateFailure);
        QCOMPARE(Kit::codeOf(f.write("one")), u"store-failed"_s);
        f.keychain.rule = {};
        QCOMPARE(f.keychain.keys(), QStringList());
        QVERIFY(!f.store->facts(f.owner));
        QCOMPARE(f.seen(), QByteArray("nothing"));
    }

    void anIndexThatCantBeWrittenIsNoWrite()
    {
        StoreFixture f;
        bool isInItsPlace = false;
        f.keychain.rule = [&](const Seen &seen) {
            if (seen.call == Call::Write)
                isInItsPlace = QDir().mkpath(f.fileOf(f.owner, ".json"));
            return Fault::None;
        };
        QCOMPARE(Kit::codeOf(f.write("one")), u"index-not-written"_s);
        QVERIFY(isInItsPlace);
    }

    void anOldSlotThatCantBeEmptiedIsEmptiedNextTime()
    {
        StoreFixture f;
        QVERIFY(f.write(QByteArray(5000, 'o')));
        f.keychain.rule = on(Call::Remove, Fault::Failure);
        QVERIFY(f.write("new"));
        QCOMPARE(f.keychain.items.size(), std::size_t(4));
        QCOMPARE(f.seen(), QByteArray("new"));
        f.keychain.rule = {};
        QVERIFY(f.write("newer"));
        QCOMPARE(f.seen(), QByteArray("newer"));
        QCOMPARE(f.keychain.items.size(), std::size_t(1));
    }

    void whatIsLostIsNotNothing()
    {
        StoreFixture f;
        QVERIFY(f.write("one"));
        f.keychain.lock();
        f.restart();
        QCOMPARE(f.seen(), QByteArray("store-lost"));
        f.keychain.unlock();
        QCOMPARE(f.seen(), QByteArray("one"));
        f.keychain.items.clear();
        QCOMPARE(f.seen(), QByteArray("store-lost"));
        QVERIFY(f.write("two")); // and can be signed in again
        QCOMPARE(f.seen(), QByteArray("two"));
        QCOMPARE(f.store->facts(f.owner)->generation, quint64(2));
    }

    void whatWasKeptElsewhereSaysWhere()
    {
        StoreFixture f;
        f.keychain.name = u"KWallet"_s;
        QVERIFY(f.write("one"));
        f.keychain.name = u"Secret Service"_s;
        std::swap(f.keychain.items, m_elsewhere);
        const auto read = f.read();
        QCOMPARE(Kit::codeOf(read), u"store-lost"_s);
        QCOMPARE(read.error().detail, u"it was kept in KWallet, and now Secret Service answers"_s);
        // It can't be proved to be gone.
        QCOMPARE(Kit::codeOf(f.remove()), u"store-lost"_s);
        QVERIFY(f.store->facts(f.owner));
        m_elsewhere.clear();
    }

    void damageIsToldApart_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("changed") << Fault::Flipped << QByteArray("store-damaged");
        QTest::newRow("cut") << Fault::Cut << QByteArray("store-damaged");
        QTest::newRow("stale") << Fault::Stale << QByteArray("store-damaged");
        QTest::newRow("fails") << Fault::Failure << QByteArray("store-failed");
        QTest::newRow("none") << Fault::FalseAnswer << QByteArray("store-lost");
    }
    void damageIsToldApart()
    {
        QFETCH(Fault, fault);
        QFETCH(QByteArray, code);
        StoreFixture f;
        // Not emptied in between, so that there is something stale in the slot of the third.
        f.keychain.rule = on(Call::Remove, Fault::FalseAnswer);
        for (const char *value : {"one", "two", "three"})
            QVERIFY(f.write(value));
        f.keychain.rule = on(Call::Read, fault);
        QCOMPARE(f.seen(), code);
        f.keychain.rule = {};
        QCOMPARE(f.seen(), QByteArray("three"));
    }

    void aRecordOfTheSameGenerationIsNotTheOne()
    {
        StoreFixture one;
        StoreFixture two;
        two.owner = one.owner;
        QVERIFY(one.write("one"));
        QVERIFY(two.write("two"));
        one.keychain.items = two.keychain.items; // a backup that was put back
        QCOMPARE(one.seen(), QByteArray("store-damaged"));
    }

    void anIndexThatCantBeReadIsNotNothing()
    {
        StoreFixture f;
        QVERIFY(f.write("one"));
        overwrite(f.fileOf(f.owner, ".json"), "{\"schema\": 1, \"slot\"");
        QCOMPARE(f.seen(), QByteArray("index-unreadable"));
        QCOMPARE(f.store->facts(f.owner)->generation, quint64(0));
        QCOMPARE(f.store->kept().size(), 1);
        QCOMPARE(Kit::codeOf(f.write("two")), u"index-unreadable"_s);
        QCOMPARE(f.keychain.items.size(), std::size_t(1));
        QVERIFY(f.remove());
        QCOMPARE(f.keychain.keys(), QStringList());
        QVERIFY(f.write("two"));
        QCOMPARE(f.seen(), QByteArray("two"));
    }

    void anIndexOfALaterVersionIsLeftAlone()
    {
        StoreFixture f;
        QVERIFY(f.write("one"));
        overwrite(f.fileOf(f.owner, ".json"), "{\"schema\": 2}");
        QCOMPARE(Kit::codeOf(f.remove()), u"index-unreadable"_s);
        QCOMPARE(Kit::codeOf(f.write("two")), u"index-unreadable"_s);
        QCOMPARE(f.keychain.items.size(), std::size_t(1));
    }

    void aLostIndexDoesNotLoseTheValue()
    {
        StoreFixture f;
        QVERIFY(f.write("one"));
        QVERIFY(f.write("two"));
        QVERIFY(QFile::remove(f.fileOf(f.owner, ".json")));
        QCOMPARE(f.seen(), QByteArray("two"));
        QCOMPARE(f.write("three")->generation, quint64(3));
        QCOMPARE(f.seen(), QByteArray("three"));
        QCOMPARE(f.keychain.items.size(), std::size_t(1));
    }

    void whereThereCanBeNoFolderNothingIsWritten()
    {
        StoreFixture f;
        overwrite(f.folder.filePath(u"file"_s), "x");
        KeychainSecretStore nowhere(f.keychain, f.folder.filePath(u"file/secrets"_s), f.clock);
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(nowhere.check())), u"index-not-written"_s);
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(nowhere.write(f.owner, Secret("one"), {}))), u"index-not-written"_s);
        QCOMPARE(f.keychain.keys(), QStringList());
    }

    void theFolderIsTheUsersAndDoesNotRoam()
    {
        const QString folder = KeychainSecretStore::userFolder();
        QVERIFY(folder.endsWith(u"/Grantscope/secrets"_s));
        QVERIFY(!folder.contains(u"Roaming"_s));
    }

private:
    std::map<QString, Secret> m_elsewhere;
};

GRANTSCOPE_TEST(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
