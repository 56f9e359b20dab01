// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Several that want the same, in one process.
#include "kit/registeredtest.h"
#include "storefixture.h"

#include <QLockFile>
#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::FaultyKeychain;
using Call = FaultyKeychain::Call;
using Fault = FaultyKeychain::Fault;
using Seen = FaultyKeychain::Seen;

class TestStoreRivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOfOneProcessAreDoneInTheirOrder()
    {
        StoreFixture f;
        QList<QFuture<Result<SecretFacts>>> writes;
        for (int i = 1; i <= 20; ++i)
            writes.append(f.store->write(f.owner, Secret(QByteArray::number(i)), {}));
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(Kit::outcomeOf(writes.at(i - 1))->generation, static_cast<quint64>(i));
        QCOMPARE(f.seen(), QByteArray("20"));
    }

    void whatAnotherHoldsIsBusyAfterAWhile()
    {
        StoreFixture f;
        QVERIFY(f.write("one"));
        QLockFile held(f.fileOf(f.owner, ".lock"));
        QVERIFY(held.lock());
        KeychainSecretStore impatient(f.keychain, f.indexFolder(), f.clock, 100);
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(impatient.write(f.owner, Secret("two"), {}))), u"store-busy"_s);
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(impatient.remove(f.owner))), u"store-busy"_s);
        QCOMPARE(f.seen(), QByteArray("one")); // reading waits for nobody
        const auto next = f.store->write(f.owner, Secret("three"), {});
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(next, 50)), u"still-waiting"_s);
        held.unlock();
        QVERIFY(Kit::outcomeOf(next));
        QCOMPARE(f.seen(), QByteArray("three"));
    }

    void twoStoresOfOneIndexDoNotUndoEachOther()
    {
        StoreFixture f;
        KeychainSecretStore other(f.keychain, f.indexFolder(), f.clock);
        QList<QFuture<Result<SecretFacts>>> writes;
        constexpr int Each = 25;
        for (int i = 0; i < Each; ++i) {
            writes.append(f.store->write(f.owner, Secret(QByteArray(3000, 'a')), {}));
            writes.append(other.write(f.owner, Secret(QByteArray(10, 'b')), {}));
        }
        QSet<quint64> generations;
        for (const auto &write : writes) {
            const auto facts = Kit::outcomeOf(write);
            QVERIFY2(facts, qPrintable(Kit::codeOf(facts)));
            generations.insert(facts->generation);
            QVERIFY(f.read() && *f.read());
        }
        QCOMPARE(generations.size(), 2 * Each);
        QCOMPARE(f.store->facts(f.owner)->generation, quint64(2 * Each));
        qInfo("%d writes", 2 * Each);
    }

    void aReaderIsNotFooledByAWriterOrARemover()
    {
        StoreFixture f;
        KeychainSecretStore other(f.keychain, f.indexFolder(), f.clock);
        QVERIFY(f.write(QByteArray(5000, '0')));
        int reads = 0;
        for (int i = 1; i <= 20; ++i) {
            // Begun at the same time, and each goes on by one step in turn.
            const auto writing = i % 5 == 0 ? QFuture<Result<SecretFacts>>()
                                            : other.write(f.owner, Secret(QByteArray(5000, char('0' + i % 10))), {});
            const auto removing = i % 5 == 0 ? other.remove(f.owner) : QFuture<Result<void>>();
            for (bool isOver = false; !isOver; ++reads) {
                isOver = i % 5 == 0 ? removing.isFinished() : writing.isFinished();
                const auto kept = f.read();
                QVERIFY2(kept, qPrintable(Kit::codeOf(kept)));
                if (*kept)
                    QCOMPARE((*kept)->value.size(), qsizetype(5000));
            }
        }
        qInfo("%d reads", reads);
    }

    void whatHasNotEndedWhenItDiesIsCancelled()
    {
        StoreFixture f;
        f.keychain.rule = on(Call::Write, Fault::Silence);
        const auto writing = f.store->write(f.owner, Secret("one"), {});
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(writing, 50)), u"still-waiting"_s);
        f.store.reset();
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(writing)), u"cancelled"_s);
        f.keychain.rule = {};
        f.restart();
        QVERIFY(f.write("two")); // the lock went with it
    }
};

GRANTSCOPE_TEST(TestStoreRivals)
#include "tst_storerivals.moc"
