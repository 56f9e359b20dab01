// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a removal, and a check, are believed by.
#include "kit/registeredtest.h"
#include "storefixture.h"

#include <QDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::FaultyKeychain;
using Call = FaultyKeychain::Call;
using Fault = FaultyKeychain::Fault;
using Seen = FaultyKeychain::Seen;

namespace
{

bool isCanary(const QString &key)
{
    return key == u"grantscope/v1/check"_s;
}

} // namespace

class TestStoreRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRemovedIsGone()
    {
        StoreFixture f;
        QVERIFY(f.write(QByteArray(10'240, 'x')));
        QVERIFY(f.remove());
        QCOMPARE(f.keychain.keys(), QStringList());
        QVERIFY(!f.store->facts(f.owner));
        QVERIFY(f.store->kept().isEmpty());
        QCOMPARE(f.seen(), QByteArray("nothing"));
        QVERIFY(f.remove());
        QTRY_COMPARE(QDir(f.indexFolder()).entryList(QDir::Files | QDir::Hidden), QStringList()); // locks as well
    }

    void aRemovalThatWasNoneIsNotBelieved_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("remove says yes and does nothing")
            << Call::Remove << Fault::FalseAnswer << u"store-not-removed"_s;
        QTest::newRow("remove fails") << Call::Remove << Fault::Failure << u"store-failed"_s;
        QTest::newRow("reading fails") << Call::Read << Fault::Failure << u"store-failed"_s;
        QTest::newRow("nothing can be found") << Call::Read << Fault::FalseAnswer << u"store-not-written"_s;
        QTest::newRow("nothing can be written") << Call::Write << Fault::FalseAnswer << u"store-not-written"_s;
    }
    void aRemovalThatWasNoneIsNotBelieved()
    {
        QFETCH(Call, call);
        QFETCH(Fault, fault);
        QFETCH(QString, code);
        StoreFixture f;
        QVERIFY(f.write("one"));
        f.keychain.rule = on(call, fault);
        QCOMPARE(Kit::codeOf(f.remove()), code);
        QVERIFY(f.store->facts(f.owner));
        f.keychain.rule = {};
        QVERIFY(f.remove());
        QCOMPARE(f.keychain.keys(), QStringList());
    }

    void aLockedKeychainRemovesNothing()
    {
        StoreFixture f;
        QVERIFY(f.write("one"));
        f.keychain.lock();
        QCOMPARE(Kit::codeOf(f.remove()), u"store-locked"_s);
        f.keychain.unlock();
        QCOMPARE(f.seen(), QByteArray("one"));
    }

    void aKeychainThatLocksMeanwhileRemovesNothing()
    {
        // At each call of the removal in turn.
        StoreFixture whole;
        QVERIFY(whole.write("one"));
        const std::size_t before = whole.keychain.calls.size();
        QVERIFY(whole.remove());
        const int calls = static_cast<int>(whole.keychain.calls.size() - before);
        int refused = 0;
        for (int at = 1; at <= calls; ++at) {
            StoreFixture f;
            QVERIFY(f.write("one"));
            f.keychain.rule = [&f, from = static_cast<int>(before) + at](const Seen &seen) {
                if (seen.number < from)
                    return Fault::None;
                f.keychain.failed.code = u"store-locked"_s;
                return seen.call == Call::Write ? Fault::Failure : Fault::FalseAnswer;
            };
            const bool isGone = f.remove().has_value();
            const QStringList left = f.keychain.keys();
            const bool isLeft =
                std::any_of(left.begin(), left.end(), [](const QString &key) { return !isCanary(key); });
            QVERIFY2(!isGone || !isLeft, qPrintable(u"locked at call %1"_s.arg(at)));
            QCOMPARE(f.store->facts(f.owner).has_value(), !isGone);
            refused += isGone ? 0 : 1;
        }
        qInfo("%d calls, %d of them too early to believe the removal", calls, refused);
    }

    void theCheckTellsWhetherItWorks_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("it does") << Call::Read << Fault::None << QString();
        QTest::newRow("write does nothing") << Call::Write << Fault::FalseAnswer << u"store-not-written"_s;
        QTest::newRow("write fails") << Call::Write << Fault::Failure << u"store-failed"_s;
        QTest::newRow("nothing is found") << Call::Read << Fault::FalseAnswer << u"store-not-written"_s;
        QTest::newRow("stale") << Call::Read << Fault::Stale << u"store-not-written"_s;
        QTest::newRow("remove does nothing") << Call::Remove << Fault::FalseAnswer << u"store-not-removed"_s;
        QTest::newRow("remove fails") << Call::Remove << Fault::Failure << u"store-failed"_s;
    }
    void theCheckTellsWhetherItWorks()
    {
        QFETCH(Call, call);
        QFETCH(Fault, fault);
        QFETCH(QString, code);
        StoreFixture f;
        f.keychain.rule = on(call, fault);
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(f.store->check())), code);
        f.keychain.rule = {};
        QVERIFY(Kit::outcomeOf(f.store->check())); // a bad outcome is not remembered
        QCOMPARE(f.keychain.keys(), QStringList());
    }

    void aGoodCheckIsDoneOnce()
    {
        StoreFixture f;
        const auto one = f.store->check();
        const auto two = f.store->check();
        QVERIFY(Kit::outcomeOf(one) && Kit::outcomeOf(two));
        const std::size_t calls = f.keychain.calls.size();
        QVERIFY(Kit::outcomeOf(f.store->check()));
        QCOMPARE(f.keychain.calls.size(), calls);
        QCOMPARE(calls, std::size_t(4));
    }
};

GRANTSCOPE_TEST(TestStoreRemoval)
#include "tst_storeremoval.moc"
