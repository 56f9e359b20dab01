// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What can be said of it without a keychain: none is asked here, and least of all the user's own.
#include "base/onresult.h"
#include "keychain/keychainbackend_p.h"
#include "keychain/systemkeychain.h"
#include "kit/outcome.h"
#include "kit/registeredtest.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSystemKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromAnotherThreadItIsRefused()
    {
        SystemKeychain keychain;
        QStringList codes;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            codes.append(Kit::codeOf(keychain.read(u"key"_s).result()));
            codes.append(Kit::codeOf(keychain.write(u"key"_s, Secret("value")).result()));
            codes.append(Kit::codeOf(keychain.remove(u"key"_s).result()));
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(codes, (QStringList{u"store-failed"_s, u"store-failed"_s, u"store-failed"_s}));
    }

    void eachBackendHasAName()
    {
        QSet<QString> names;
        for (const auto backend :
             {KeychainBackend::SecretService, KeychainBackend::KWallet, KeychainBackend::GnomeKeyring,
              KeychainBackend::MacKeychain, KeychainBackend::CredentialManager})
            names.insert(nameOf(backend));
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
    }

    void whatWasNotBegunIsDroppedWithIt()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // should it come to that
        auto keychain = std::make_unique<SystemKeychain>();
        const auto one = keychain->read(u"key"_s);
        const auto two = keychain->read(u"key"_s);
        keychain.reset();
        QVERIFY(!Kit::outcomeOf(one, 2'000));
        QCOMPARE(Kit::codeOf(Kit::outcomeOf(two, 2'000)), u"cancelled"_s);
        QTest::qWait(50); // the job that was begun ends by itself, and calls nobody
    }
};

GRANTSCOPE_TEST(TestSystemKeychain)
#include "tst_systemkeychain.moc"
