// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// The store over a real gnome-keyring, in a session of its own. libsecret keeps its connection for as long as a program
// lives; so each case has a program of its own.
#include "kit/registeredtest.h"
#include "ownsession.h"
#include "probe.h"

#include <QTest>
#include <QUuid>

#include <csignal>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestRealKeyring : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OwnSession> m_session;
    QString m_owner;

    [[nodiscard]] std::unique_ptr<Probe> probe() const
    {
        return std::make_unique<Probe>(QStringList{m_session->indexFolder()}, m_session->environment());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!OwnSession::hasKeyring() && OwnSession::isDebian())
            QFAIL("there is no keyring; `./dev setup test` installs one");
        if (!OwnSession::hasKeyring())
            QSKIP("dbus-daemon, gnome-keyring-daemon or libsecret is not installed");
    }
    void init()
    {
        m_session = std::make_unique<OwnSession>();
        m_owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(m_session->startBus(), QString());
    }
    void cleanup() { m_session.reset(); }

    void whatWasWrittenIsRead()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        auto one = probe();
        QCOMPARE(one->ask(u"place"_s), u"ok Secret Service"_s);
        QCOMPARE(one->ask(u"check"_s), u"ok"_s);
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok nothing"_s);
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok first"_s);
        QCOMPARE(one->ask(u"write "_s + m_owner + u" second"_s), u"ok 2"_s);
        QCOMPARE(one->ask(u"write "_s + m_owner + u" x*10240"_s), u"ok 3"_s);
        one.reset();
        auto two = probe();
        QCOMPARE(two->ask(u"read "_s + m_owner), u"ok x*10240"_s);
        QCOMPARE(two->ask(u"write "_s + m_owner + u" y*10240"_s), u"ok 4"_s);
        QCOMPARE(two->ask(u"write "_s + m_owner + u" small"_s), u"ok 5"_s);
        QCOMPARE(two->ask(u"read "_s + m_owner), u"ok small"_s);
        QCOMPARE(two->ask(u"remove "_s + m_owner), u"ok"_s);
        QCOMPARE(two->ask(u"read "_s + m_owner), u"ok nothing"_s);
        QCOMPARE(two->ask(u"facts "_s + m_owner), u"ok nothing"_s);
        for (const char *slot : {"a", "a/1", "a/5", "b", "b/1", "b/5"})
            QCOMPARE(two->ask(u"raw-read grantscope/v1/"_s + m_owner + u'/' + QLatin1String(slot)), u"ok nothing"_s);
    }

    void bytesAreKeptAsTheyAre()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        const auto one = probe();
        const QString value = u"\u00e4\u20ac\U0001F511"_s;
        QCOMPARE(one->ask(u"write "_s + m_owner + u' ' + value), u"ok 1"_s);
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok "_s + value);
    }

    void aLockedCollectionIsNotAnEmptyOne()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        auto one = probe();
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        QCOMPARE(m_session->lockKeyring(), QString());
        // What the keyring itself says then.
        const QString key = u"grantscope/v1/"_s + m_owner + u"/a"_s;
        QCOMPARE(one->ask(u"raw-read "_s + key), u"ok nothing"_s);
        QCOMPARE(one->ask(u"raw-remove "_s + key), u"ok"_s);
        // And what the store makes of it.
        QCOMPARE(gist(one->ask(u"read "_s + m_owner)), u"error store-lost"_s);
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" second"_s)), u"error store-locked"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-locked"_s);
        QCOMPARE(gist(one->ask(u"check"_s)), u"error store-locked"_s);
        QCOMPARE(one->ask(u"facts "_s + m_owner), u"ok 1"_s);
        one.reset();
        auto two = probe();
        QCOMPARE(gist(two->ask(u"read "_s + m_owner)), u"error store-lost"_s);
        m_session->stopKeyring();
        QCOMPARE(m_session->startKeyring(), QString());
        QCOMPARE(two->ask(u"read "_s + m_owner), u"ok first"_s);
        QCOMPARE(two->ask(u"write "_s + m_owner + u" second"_s), u"ok 2"_s);
        QCOMPARE(two->ask(u"read "_s + m_owner), u"ok second"_s);
    }

    void aKeyringThatNobodyOpenedIsNoSuccess()
    {
        QCOMPARE(m_session->startKeyring(OwnSession::Keyring::Asked), QString());
        const auto one = probe();
        const QString checked = one->ask(u"check"_s);
        qInfo("%s", qPrintable(checked));
        QCOMPARE(gist(checked), u"error store-failed"_s);
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" first"_s)), u"error store-failed"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-failed"_s);
        QCOMPARE(one->ask(u"facts "_s + m_owner), u"ok nothing"_s);
    }

    void withoutAKeyringNothingIsKept()
    {
        const auto one = probe();
        QCOMPARE(gist(one->ask(u"check"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" first"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"read "_s + m_owner)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-missing"_s);
    }

    void withoutABusNothingIsKept()
    {
        m_session->stopBus();
        const auto one = probe();
        QCOMPARE(gist(one->ask(u"check"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" first"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"read "_s + m_owner)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-missing"_s);
    }

    void withoutGLibNothingWouldEverAnswer()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        QProcessEnvironment environment = m_session->environment();
        environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
        Probe one({m_session->indexFolder()}, environment);
        QCOMPARE(gist(one.ask(u"check"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one.ask(u"write "_s + m_owner + u" first"_s)), u"error store-missing"_s);
    }

    void aKeyringThatDiesInBetween()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        const auto one = probe();
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        m_session->stopKeyring();
        const QString read = one->ask(u"read "_s + m_owner);
        qInfo("%s", qPrintable(read));
        QVERIFY(read.startsWith(u"error store-missing"_s));
        QCOMPARE(gist(one->ask(u"write "_s + m_owner + u" second"_s)), u"error store-missing"_s);
        QCOMPARE(gist(one->ask(u"remove "_s + m_owner)), u"error store-missing"_s);
        QCOMPARE(m_session->startKeyring(), QString());
        QCOMPARE(one->ask(u"read "_s + m_owner), u"ok first"_s);
        QCOMPARE(one->ask(u"write "_s + m_owner + u" second"_s), u"ok 2"_s);
    }

    void whoeverWaitsIsTold()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        const auto one = probe();
        QCOMPARE(one->ask(u"write "_s + m_owner + u" first"_s), u"ok 1"_s);
        // As long as it stands still it is as silent as one that asks its user for the password.
        QCOMPARE(::kill(static_cast<pid_t>(m_session->keyringProcess()), SIGSTOP), 0);
        one->tell(u"read "_s + m_owner);
        QCOMPARE(one->nextLine(), u"waiting"_s);
        QCOMPARE(::kill(static_cast<pid_t>(m_session->keyringProcess()), SIGCONT), 0);
        QCOMPARE(one->nextLine(), u"moving"_s);
        QCOMPARE(one->nextLine(), u"ok first"_s);
    }

    void killedWhileItWritesItLosesNothing()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        quint64 said = 0;
        constexpr int Kills = 12;
        for (int i = 0; i < Kills; ++i) {
            const auto writer = probe();
            writer->tell(u"write "_s + m_owner + u" x*3000 1000"_s);
            for (int line = 0; line <= i % 3; ++line)
                said = writer->nextLine().section(u' ', 1, 1).toULongLong();
            QTest::qWait(i * 5); // wherever it may be by then
            const QStringList lines = writer->kill();
            if (!lines.isEmpty())
                said = lines.last().section(u' ', 1, 1).toULongLong();
            const auto reader = probe();
            QCOMPARE(reader->ask(u"read "_s + m_owner), u"ok x*3000"_s);
            const quint64 seen = reader->ask(u"facts "_s + m_owner).section(u' ', 1).toULongLong();
            QVERIFY2(seen == said || seen == said + 1, qPrintable(u"%1 after %2"_s.arg(seen).arg(said)));
        }
        qInfo("%d kills, %llu writes", Kills, static_cast<unsigned long long>(said));
    }

    void twoProgramsWriteOneOwner()
    {
        QCOMPARE(m_session->startKeyring(), QString());
        const auto one = probe();
        const auto two = probe();
        constexpr int Each = 12;
        for (const auto &writer : {one.get(), two.get()})
            writer->tell(u"write %1 x*3000 %2"_s.arg(m_owner).arg(Each));
        QSet<QString> answers;
        for (int i = 0; i < Each; ++i) {
            answers.insert(one->nextLine());
            answers.insert(two->nextLine());
        }
        QCOMPARE(answers.size(), 2 * Each);
        QVERIFY(answers.contains(u"ok %1"_s.arg(2 * Each)));
        QCOMPARE(probe()->ask(u"read "_s + m_owner), u"ok x*3000"_s);
    }
};

GRANTSCOPE_TEST(TestRealKeyring)
#include "tst_realkeyring.moc"
