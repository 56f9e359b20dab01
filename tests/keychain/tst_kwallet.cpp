// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// The store over KWallet's manners, of which QtKeychain passes failures off as successes.
#include "kit/registeredtest.h"
#include "kwalletdouble.h"
#include "ownsession.h"
#include "probe.h"

#include <QTest>
#include <QUuid>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Manner = KWalletDouble::Manner;

class TestKWallet : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSession> m_session;
    std::unique_ptr<KWalletDouble> m_wallet;
    QString m_owner;

    [[nodiscard]] std::unique_ptr<Probe> probe() const
    {
        QProcessEnvironment environment = m_session->environment();
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
        environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
        return std::make_unique<Probe>(QStringList{m_session->indexFolder()}, environment);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!OwnSession::hasBusDaemon() && OwnSession::isDebian())
            QFAIL("there is no bus; `./dev setup test` installs one");
        if (!OwnSession::hasBusDaemon())
            QSKIP("dbus-daemon is not installed");
    }
    void init()
    {
        m_session = std::make_unique<OwnSession>();
        m_owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(m_session->startBus(), QString());
        m_wallet = std::make_unique<KWalletDouble>();
        QVERIFY(m_wallet->appear(m_session->address()));
    }
    void cleanup()
    {
        m_wallet.reset();
        m_session.reset();
    }

    void whatWasWrittenIsRead()
    {
        const auto one = probe();
        QCOMPARE(one->ask(u"place"_s), u"ok KWallet"_s);
        QCOMPARE(one->ask(u"check"_s), u"ok"_s);
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        QCOMPARE(one->ask(u"write "_s + m_owner + u" x*10240"_s), u"ok 2"_s);
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok x*10240"_s);
        QCOMPARE(m_wallet->entries.size(), 6);
        QCOMPARE(one->ask(u"remove "_s + m_owner), u"ok"_s);
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok nothing"_s);
        QVERIFY(m_wallet->entries.isEmpty());
    }

    void aFailureIsNotPassedOnAsASuccess_data()
    {
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QString>("rawWrite"); // what the keychain says, for the record
        QTest::addColumn<QString>("write");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("remove");
        QTest::addColumn<QString>("check");
        const QString notWritten = u"error store-not-written"_s;
        const QString failed = u"error store-failed"_s;
        const QString locked = u"error store-locked"_s;
        QTest::newRow("write gives -1") << Manner::WriteGivesMinusOne << u"ok"_s << notWritten << u"ok first"_s
                                        << notWritten << notWritten;
        QTest::newRow("write gives an error")
            << Manner::WriteGivesError << u"ok"_s << notWritten << u"ok first"_s << notWritten << notWritten;
        QTest::newRow("read gives an error")
            << Manner::ReadGivesError << u"ok"_s << failed << failed << failed << failed;
        QTest::newRow("remove gives -1") << Manner::RemoveGivesMinusOne << u"ok"_s << u"ok 2"_s << u"ok second"_s
                                         << u"error store-not-removed"_s << u"error store-not-removed"_s;
        QTest::newRow("open is denied") << Manner::OpenIsDenied << locked << locked << locked << locked << locked;
        QTest::newRow("open gives an error")
            << Manner::OpenGivesError << failed << failed << failed << failed << failed;
    }
    void aFailureIsNotPassedOnAsASuccess()
    {
        QFETCH(Manner, manner);
        QFETCH(QString, rawWrite);
        QFETCH(QString, write);
        QFETCH(QString, read);
        QFETCH(QString, remove);
        QFETCH(QString, check);
        const auto one = probe();
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        m_wallet->manner = manner;
        QCOMPARE(gist(one->ask(u"raw-write some/key value"_s)), rawWrite);
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" second"_s)), write);
        QCOMPARE(gist(one->ask(u"read "_s + m_owner)), read);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), remove);
        QCOMPARE(gist(one->ask(u"check"_s)), check);
        // Nothing was lost by it.
        m_wallet->manner = Manner::Honest;
        const QString kept = manner == Manner::RemoveGivesMinusOne ? u"ok second"_s : u"ok first"_s;
        QCOMPARE(one->ask(u"read "_s + m_owner), kept);
        QCOMPARE(one->ask(u"remove "_s + m_owner), u"ok"_s);
    }

    void aWalletThatGoesAwayIsMissing()
    {
        const auto one = probe();
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        m_wallet->leave();
        QCOMPARE(gist(one->ask(u"read "_s + m_owner)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" second"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-missing"_s);
        QVERIFY(m_wallet->appear(m_session->address()));
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok first"_s);
    }

    void whereKWalletDoesNotAnswerAnotherPlaceIsSaid()
    {
        // What was kept in KWallet is then not just gone.
        auto one = probe();
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        m_wallet->leave();
        if (!OwnSession::hasKeyring())
            QSKIP("gnome-keyring-daemon or libsecret is not installed");
        QCOMPARE(m_session->startKeyring(), QString());
        one = probe();
        QCOMPARE(one->ask(u"place"_s), u"ok Secret Service"_s);
        QCOMPARE(one->ask(u"read "_s + m_owner),
                 u"error store-lost it was kept in KWallet, and now Secret Service answers"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-lost"_s);
    }
};

GRANTSCOPE_TEST(TestKWallet)
#include "tst_kwallet.moc"
