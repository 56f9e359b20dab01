// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/secretslot_p.h"
#include "kit/faultykeychain.h"
#include "kit/outcome.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::FaultyKeychain;

class TestSecretSlot : public QObject
{
    Q_OBJECT

private:
    QUuid m_owner = QUuid::createUuid();

    [[nodiscard]] SecretSlot slotIn(FaultyKeychain &keychain) { return {keychain, this, m_owner, Slot::A}; }
    static SecretRecord recordOf(qsizetype size) { return newRecord(Secret(QByteArray(size, 'x')), 5); }

private Q_SLOTS:
    void keysAreUniqueWithoutAService()
    {
        FaultyKeychain keychain;
        const SecretSlot a = slotIn(keychain);
        const SecretSlot b(keychain, this, m_owner, Slot::B);
        const QString owner = u"grantscope/v1/"_s + m_owner.toString(QUuid::WithoutBraces);
        QCOMPARE(a.keyOf(0), owner + u"/a"_s);
        QCOMPARE(a.keyOf(3), owner + u"/a/3"_s);
        QCOMPARE(b.keyOf(0), owner + u"/b"_s);
    }

    void aLargeValueIsCutAndPutTogether()
    {
        FaultyKeychain keychain;
        const SecretSlot place = slotIn(keychain);
        QVERIFY(Kit::outcomeOf(place.write(recordOf(10'240))));
        QCOMPARE(keychain.items.size(), std::size_t(6));
        const auto read = Kit::outcomeOf(place.read());
        QVERIFY(read && *read);
        QCOMPARE((*read)->value.size(), qsizetype(10'240));
        QCOMPARE((*read)->generation, quint64(5));
    }

    void nothingIsNoError()
    {
        FaultyKeychain keychain;
        const auto read = Kit::outcomeOf(slotIn(keychain).read());
        QVERIFY(read);
        QVERIFY(!*read);
    }

    void aMissingItemIsDamage()
    {
        for (int missing = 1; missing < 6; ++missing) {
            FaultyKeychain keychain;
            const SecretSlot place = slotIn(keychain);
            QVERIFY(Kit::outcomeOf(place.write(recordOf(10'240))));
            keychain.items.erase(place.keyOf(missing));
            QCOMPARE(Kit::codeOf(Kit::outcomeOf(place.read())), u"store-damaged"_s);
        }
    }

    void clearingLeavesNothingWhateverWasThere()
    {
        for (const qsizetype size : {qsizetype(1), qsizetype(3000), qsizetype(100'000)}) {
            FaultyKeychain keychain;
            const SecretSlot place = slotIn(keychain);
            QVERIFY(Kit::outcomeOf(place.write(recordOf(size))));
            QVERIFY(Kit::outcomeOf(place.clear()));
            QCOMPARE(keychain.keys(), QStringList());
        }
    }

    void clearingBrokenOffCanBeTakenUpAgain()
    {
        for (int at = 1; at <= 7; ++at) {
            FaultyKeychain keychain;
            const SecretSlot place = slotIn(keychain);
            QVERIFY(Kit::outcomeOf(place.write(recordOf(10'240))));
            const int before = static_cast<int>(keychain.calls.size());
            keychain.rule = [&](const FaultyKeychain::Seen &seen) {
                return seen.number >= before + at ? FaultyKeychain::Fault::Failure : FaultyKeychain::Fault::None;
            };
            QCOMPARE(Kit::codeOf(Kit::outcomeOf(place.clear())), u"store-failed"_s);
            keychain.rule = {};
            QVERIFY(Kit::outcomeOf(place.clear()));
            QCOMPARE(keychain.keys(), QStringList());
        }
    }

    void writingBrokenOffCanBeCleared()
    {
        for (int at = 1; at <= 6; ++at) {
            FaultyKeychain keychain;
            const SecretSlot place = slotIn(keychain);
            keychain.rule = [at](const FaultyKeychain::Seen &seen) {
                return seen.number == at ? FaultyKeychain::Fault::LateFailure : FaultyKeychain::Fault::None;
            };
            QCOMPARE(Kit::codeOf(Kit::outcomeOf(place.write(recordOf(10'240)))), u"store-failed"_s);
            QCOMPARE(keychain.items.size(), std::size_t(at));
            QVERIFY(Kit::outcomeOf(place.clear()));
            QCOMPARE(keychain.keys(), QStringList());
        }
    }

    void whatCantBeReadIsClearedAsFarAsItMayGo()
    {
        FaultyKeychain keychain;
        const SecretSlot place = slotIn(keychain);
        QVERIFY(Kit::outcomeOf(place.write(recordOf(100'000))));
        keychain.items[place.keyOf(0)] = Secret("something else");
        const auto cleared = Kit::outcomeOf(place.clear());
        QVERIFY(cleared);
        QCOMPARE(*cleared, MostItems);
        QCOMPARE(keychain.keys(), QStringList());
    }

    void aRemovalThatWasNoneIsSeen()
    {
        FaultyKeychain keychain;
        const SecretSlot place = slotIn(keychain);
        QVERIFY(Kit::outcomeOf(place.write(recordOf(5000))));
        keychain.rule = [&](const FaultyKeychain::Seen &seen) {
            const bool isHit = seen.call == FaultyKeychain::Call::Remove && seen.key == place.keyOf(1);
            return isHit ? FaultyKeychain::Fault::FalseAnswer : FaultyKeychain::Fault::None;
        };
        const auto cleared = Kit::outcomeOf(place.clear());
        QVERIFY(cleared);
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(place.expectEmpty(*cleared))), u"store-not-removed"_s);
    }
};

GRANTSCOPE_TEST(TestSecretSlot)
#include "tst_secretslot.moc"
