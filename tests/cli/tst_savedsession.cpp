// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// What is kept between two calls: in a real keyring of the test's own, or nowhere when there is none.
#include "kit/registeredtest.h"
#include "sandbox/sandbox.h"
#include "watched.h"

#include <QJsonArray>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::Watched;

namespace
{
std::unique_ptr<Sandbox> sandboxWith(qint64 lifetime)
{
    static const SystemClock clock;
    SandboxConfig config;
    config.lifetimeSeconds = lifetime;
    auto sandbox = Sandbox::start(config, clock);
    return sandbox ? std::move(*sandbox) : nullptr;
}

/// At the endpoint that gives another refresh token each time, and takes all away when an old one is used.
QStringList rotating(const Sandbox &sandbox)
{
    return {u"--url"_s,       sandbox.url().toString() + u"/oauth/token"_s,
            u"--username"_s,  u"test@host.com"_s,
            u"--client-id"_s, u"demo"_s,
            u"--scope"_s,     u"full"_s};
}

const QStringList Password{u"--password-env"_s, u"P"_s};
const QStringList ClientSecret{u"--client-secret-env"_s, u"S"_s};
const QHash<QString, QString> Secrets{{u"P"_s, u"StrongPassword"_s}, {u"S"_s, u"demo-secret"_s}};
} // namespace

class TestSavedSession : public QObject
{
    Q_OBJECT

private:
    Kit::Home m_home{Kit::Keyring::Own};
    Kit::Home m_bare{Kit::Keyring::None};

    static QString accessToken(const Kit::Run &run)
    {
        return run.json().value(u"token"_s).toObject().value(u"access_token"_s).toString();
    }
    Kit::Run save(const Sandbox &sandbox, const QString &name, const QStringList &more = {})
    {
        return m_home.run(QStringList{u"token"_s, u"--save"_s, name, u"--output"_s, u"json"_s} + rotating(sandbox) +
                              Password + ClientSecret + more,
                          Secrets);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Kit::KeyringSession::isPossible())
            QSKIP("no gnome-keyring-daemon or dbus-daemon here");
        QVERIFY(m_home.hasKeyring());
    }

    void aSavedProfileNeedsNoPassword()
    {
        const auto sandbox = sandboxWith(600);
        const auto saved = save(*sandbox, u"round"_s);
        QVERIFY2(saved.exitCode == 0, saved.err.constData());
        QVERIFY2(saved.err.contains("round"), saved.err.constData());
        QFile profiles(m_home.profilesFile());
        QVERIFY(profiles.open(QIODevice::ReadOnly));
        const QByteArray kept = profiles.readAll();
        QVERIFY(kept.contains("test@host.com") && !kept.contains("demo-secret") && !kept.contains("StrongPassword"));

        QString before = accessToken(saved);
        for (int i = 0; i < 3; ++i) { // each with the refresh token of the one before
            const auto again = m_home.run({u"token"_s, u"--profile"_s, u"ROUND"_s, u"--output"_s, u"json"_s});
            QVERIFY2(again.exitCode == 0, again.err.constData());
            QCOMPARE(again.json().value(u"grant"_s).toObject().value(u"type"_s).toString(), u"refresh_token"_s);
            QVERIFY(accessToken(again) != before);
            before = accessToken(again);
        }
        QCOMPARE(sandbox->statistics().refreshTokensReused, 0);
        QCOMPARE(sandbox->statistics().refusals, 0);
        const auto raw = m_home.run({u"token"_s, u"--profile"_s, u"round"_s, u"--output"_s, u"header"_s});
        QVERIFY(raw.out.startsWith("Authorization: Bearer "));
    }

    void aKeptPasswordSignsInAgain()
    {
        const auto sandbox = sandboxWith(600);
        const QStringList call{u"token"_s,     u"--server"_s,   sandbox->url().toString(),   u"--dialect"_s,
                               u"palmsmart"_s, u"--username"_s, u"yourname@somewhere.com"_s, u"--password-env"_s,
                               u"P"_s,         u"--save"_s};
        const QHash<QString, QString> secrets{{u"P"_s, u"abcdefg"_s}};
        QCOMPARE(m_home.run(call + QStringList{u"without"_s}, secrets).exitCode, 0);
        const auto needed = m_home.run({u"token"_s, u"--profile"_s, u"without"_s});
        QCOMPARE(needed.exitCode, 2);
        QVERIFY2(needed.err.contains("--password-stdin"), needed.err.constData());

        QCOMPARE(m_home.run(call + QStringList{u"with"_s, u"--keep-password"_s}, secrets).exitCode, 0);
        const auto again = m_home.run({u"token"_s, u"--profile"_s, u"with"_s});
        QVERIFY2(again.exitCode == 0, again.err.constData());
        // A new password replaces the one that is kept, since that was asked for once.
        QCOMPARE(m_home.run({u"token"_s, u"--profile"_s, u"with"_s, u"--password-env"_s, u"P"_s}, secrets).exitCode, 0);
        QCOMPARE(m_home.run({u"token"_s, u"--profile"_s, u"with"_s}).exitCode, 0);
        Watched watched(m_home, {u"--profile"_s, u"with"_s, u"--for"_s, u"1"_s, u"--renew-with-password"_s});
        QCOMPARE(watched.exitCode(), 0);
        QCOMPARE(watched.events(), (QStringList{u"granted"_s, u"stopped"_s}));
        QVERIFY(!watched.lines().first().json.value(u"detail"_s).toString().isEmpty());
    }

    void aNameStandsForOneAccount()
    {
        const auto sandbox = sandboxWith(600);
        QCOMPARE(save(*sandbox, u"mine"_s).exitCode, 0);
        QCOMPARE(save(*sandbox, u"mine"_s, {u"--scope"_s, u"full"_s, u"--timeout"_s, u"5"_s}).exitCode, 0);
        const int before = sandbox->statistics().tokenRequests;
        const auto other =
            m_home.run({u"token"_s, u"--save"_s, u"mine"_s, u"--server"_s, sandbox->url().toString(), u"--dialect"_s,
                        u"saasu"_s, u"--username"_s, u"test@host.com"_s, u"--password-env"_s, u"P"_s},
                       Secrets);
        QCOMPARE(other.exitCode, 2);
        QVERIFY2(other.err.contains("another endpoint or account"), other.err.constData());
        const auto both = m_home.run({u"token"_s, u"--profile"_s, u"mine"_s, u"--server"_s, u"https://a.example"_s});
        QCOMPARE(both.exitCode, 2);
        QVERIFY2(both.err.contains("--server"), both.err.constData());
        const auto unknown = m_home.run({u"token"_s, u"--profile"_s, u"nobody"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains("mine"));
        QCOMPARE(sandbox->statistics().tokenRequests, before);
    }

    void whatWasRefusedLeavesNoProfile()
    {
        const auto sandbox = sandboxWith(600);
        const auto refused = m_home.run(QStringList{u"token"_s, u"--save"_s, u"refused"_s} + rotating(*sandbox) +
                                            Password + ClientSecret,
                                        {{u"P"_s, u"wrong"_s}, {u"S"_s, u"demo-secret"_s}});
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(m_home.run({u"token"_s, u"--profile"_s, u"refused"_s}).exitCode, 2);
    }

    void withoutAKeyringTheTokenIsPrintedAllTheSame()
    {
        const auto sandbox = sandboxWith(600);
        const auto saved = m_bare.run(QStringList{u"token"_s, u"--save"_s, u"bare"_s, u"--output"_s, u"json"_s} +
                                          rotating(*sandbox) + Password + ClientSecret,
                                      Secrets);
        QCOMPARE(saved.exitCode, 6);
        QVERIFY(!accessToken(saved).isEmpty());
        QVERIFY2(saved.err.contains("was not kept"), saved.err.constData());
        const auto used =
            m_bare.run(QStringList{u"token"_s, u"--profile"_s, u"bare"_s} + Password + ClientSecret, Secrets);
        QVERIFY2(used.exitCode == 0, used.err.constData()); // nobody asked for it to be kept this time
        QVERIFY(used.err.contains("was not kept"));
        Watched watched(m_bare, QStringList{u"--profile"_s, u"bare"_s, u"--for"_s, u"1"_s} + Password + ClientSecret,
                        Secrets);
        QCOMPARE(watched.exitCode(), 0);
        QVERIFY2(watched.err().contains("in memory only"), watched.err().constData());
    }

    void twoWatchesShareOneProfile()
    {
        const auto sandbox = sandboxWith(4);
        QCOMPARE(save(*sandbox, u"shared"_s).exitCode, 0);
        Watched one(m_home, {u"--profile"_s, u"shared"_s, u"--for"_s, u"15"_s});
        Watched two(m_home, {u"--profile"_s, u"shared"_s, u"--for"_s, u"15"_s});
        for (Watched *watched : {&one, &two}) {
            QVERIFY2(watched->exitCode() == 0, (watched->out() + watched->err()).constData());
            const QStringList events = watched->events();
            QVERIFY2(events.count(u"refreshed"_s) >= 5, watched->out().constData());
            QVERIFY2(!events.contains(u"refused"_s) && !events.contains(u"expired"_s), watched->out().constData());
        }
        const SandboxStatistics seen = sandbox->statistics();
        QCOMPARE(seen.refusals, 0);
        QCOMPARE(seen.refreshTokensReused, 0);
        QCOMPARE(seen.expiredTokensUsed, 0);
        const auto adopted = (one.out() + two.out()).count("Another process");
        const auto refreshed = one.events().count(u"refreshed"_s) + two.events().count(u"refreshed"_s);
        // Every token was asked for once, by one of the two, and taken over by the other.
        QCOMPARE(seen.tokenRequests, 1 + int(refreshed - adopted));
        qInfo("%d refreshed by asking, %d taken over, 0 refused", int(refreshed - adopted), int(adopted));
    }
};

GRANTSCOPE_TEST(TestSavedSession)
#include "tst_savedsession.moc"
