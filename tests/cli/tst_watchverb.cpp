// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/sandbox.h"
#include "watched.h"

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::Line;
using Kit::Watched;

namespace
{
/// A sandbox whose tokens live for seconds.
std::unique_ptr<Sandbox> sandboxWith(qint64 lifetime, const QStringList &faults = {})
{
    static const SystemClock clock;
    SandboxConfig config;
    config.lifetimeSeconds = lifetime;
    config.faults = faults;
    auto sandbox = Sandbox::start(config, clock);
    return sandbox ? std::move(*sandbox) : nullptr;
}

QStringList saasu(const Sandbox &sandbox, const QString &seconds)
{
    return {u"--server"_s, sandbox.url().toString(), u"--dialect"_s,     u"saasu"_s,          u"--for"_s,
            seconds,       u"--username"_s,          u"test@host.com"_s, u"--password-env"_s, u"P"_s};
}

QStringList palmsmart(const Sandbox &sandbox, const QString &seconds)
{
    return {u"--server"_s,   sandbox.url().toString(),    u"--dialect"_s,      u"palmsmart"_s, u"--for"_s, seconds,
            u"--username"_s, u"yourname@somewhere.com"_s, u"--password-env"_s, u"P"_s};
}

const QHash<QString, QString> Strong{{u"P"_s, u"StrongPassword"_s}};
const QHash<QString, QString> Abc{{u"P"_s, u"abcdefg"_s}};

/// At no moment was there no live token. Times are told in whole seconds.
bool neverDead(const QList<Line> &lines)
{
    QDateTime until;
    for (const Line &line : lines) {
        if (line.event == u"expired"_s || (until.isValid() && line.at > until))
            return false;
        if (line.expiresAt.isValid())
            until = line.expiresAt;
    }
    return !lines.isEmpty();
}
} // namespace

class TestWatchVerb : public QObject
{
    Q_OBJECT

private:
    Kit::Home m_home{Kit::Keyring::None};

private Q_SLOTS:
    void refreshesAboutEveryThreeSeconds()
    {
        const auto sandbox = sandboxWith(6);
        Watched watched(m_home, saasu(*sandbox, u"10"_s), Strong);
        QCOMPARE(watched.exitCode(), 0);
        const QList<Line> lines = watched.lines();
        QStringList expected{u"granted"_s};
        expected += QStringList(watched.events().count(u"refreshed"_s), u"refreshed"_s);
        QCOMPARE(watched.events(), expected + QStringList{u"stopped"_s});
        QVERIFY2(lines.size() >= 5 && lines.size() <= 7, watched.out().constData());
        QVERIFY(neverDead(lines));
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
            const qint64 seconds = lines[i - 1].at.secsTo(lines[i].at);
            QVERIFY2(seconds >= 2 && seconds <= 4, watched.out().constData());
            QVERIFY(lines[i].fingerprint != lines[i - 1].fingerprint);
            QVERIFY(lines[i].json.value(u"next_refresh_at"_s).isString());
        }
        const SandboxStatistics seen = sandbox->statistics();
        QCOMPARE(seen.expiredTokensUsed, 0);
        QCOMPARE(seen.refusals, 0);
        QCOMPARE(seen.tokenRequests, int(lines.size()) - 1); // each event is one request, and no request was without
        QCOMPARE(seen.requests.value(u"/authorisation/token"_s), 1);
    }

    void faultsAreOvercome()
    {
        const auto busy = sandboxWith(8, {u"503:odd"_s});
        const auto resetting = sandboxWith(8, {u"reset:odd"_s});
        const auto slow = sandboxWith(10, {u"slow:odd"_s});
        Watched overBusy(m_home, saasu(*busy, u"11"_s), Strong);
        Watched overReset(m_home, saasu(*resetting, u"11"_s), Strong);
        Watched overSlow(m_home, saasu(*slow, u"11"_s), Strong);
        for (Watched *watched : {&overBusy, &overReset, &overSlow}) {
            QCOMPARE(watched->exitCode(), 0);
            QVERIFY2(watched->events().contains(u"refreshed"_s), watched->out().constData());
            QVERIFY2(neverDead(watched->lines()), watched->out().constData());
        }
        for (const Watched *watched : {&overBusy, &overReset}) {
            const QList<Line> lines = watched->lines();
            const auto retrying =
                std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.event == u"retrying"_s; });
            QVERIFY2(retrying != lines.end(), watched->out().constData());
            QCOMPARE(retrying->json.value(u"attempt"_s).toInt(), 1);
            QVERIFY(retrying->json.value(u"next_refresh_at"_s).isString());
            QVERIFY(!retrying->json.value(u"detail"_s).toString().isEmpty());
        }
        QVERIFY(!overSlow.events().contains(u"retrying"_s));
        for (const auto *sandbox : {&busy, &resetting, &slow})
            QCOMPARE((*sandbox)->statistics().expiredTokensUsed, 0);
    }

    void withoutRefreshTokenItRunsUntilExpired()
    {
        const auto sandbox = sandboxWith(3);
        Watched watched(m_home, palmsmart(*sandbox, u"20"_s), Abc);
        Watched renewing(m_home, palmsmart(*sandbox, u"4"_s) + QStringList{u"--renew-with-password"_s}, Abc);
        QCOMPARE(watched.exitCode(), 7);
        QCOMPARE(watched.events(), (QStringList{u"granted"_s, u"expired"_s, u"stopped"_s}));
        QVERIFY(watched.err().contains("--renew-with-password"));
        QVERIFY(watched.lines().first().json.value(u"next_refresh_at"_s).isNull());
        QCOMPARE(renewing.exitCode(), 0);
        QVERIFY2(renewing.events().contains(u"renewed"_s), renewing.out().constData());
        QVERIFY(!renewing.events().contains(u"refreshed"_s));
        QVERIFY(neverDead(renewing.lines()));
        QVERIFY(!renewing.err().contains("--renew-with-password"));
    }

    void noStatedLifetimeIsSaid()
    {
        const auto sandbox = sandboxWith(6, {u"lifetime-absent"_s});
        Watched watched(m_home, palmsmart(*sandbox, u"1"_s), Abc);
        QCOMPARE(watched.exitCode(), 0);
        QCOMPARE(watched.events(), (QStringList{u"granted"_s, u"stopped"_s}));
        QVERIFY(watched.lines().first().json.value(u"expires_at"_s).isNull());
        QVERIFY2(watched.err().contains("how long the token lives"), watched.err().constData());
    }

    void whatCanNotGoOnEndsWithItsCode()
    {
        const auto sandbox = sandboxWith(6);
        const auto unreadable = sandboxWith(6, {u"html-with-200"_s});
        Watched refused(m_home, saasu(*sandbox, u"20"_s), {{u"P"_s, u"not-the-password"_s}});
        QStringList nobody = saasu(*sandbox, u"20"_s);
        nobody[1] = u"http://127.0.0.1:1"_s;
        Watched unreachable(m_home, nobody, Strong);
        Watched html(m_home, saasu(*unreadable, u"20"_s), Strong);
        QCOMPARE(refused.exitCode(), 3);
        QCOMPARE(refused.events(), (QStringList{u"refused"_s, u"stopped"_s}));
        QCOMPARE(sandbox->statistics().tokenRequests, 1); // a password is not tried twice: accounts get locked
        QCOMPARE(unreachable.exitCode(), 4);
        QCOMPARE(unreachable.events(), (QStringList{u"refused"_s, u"stopped"_s}));
        QCOMPARE(html.exitCode(), 5);
        QCOMPARE(html.events().last(), u"stopped"_s);
        QVERIFY(!(refused.out() + refused.err()).contains("not-the-password"));
    }

    void aSignalEndsItWell_data()
    {
        QTest::addColumn<bool>("isSlow");
        QTest::newRow("while-it-waits") << false;
        QTest::newRow("while-a-sign-in-is-under-way") << true;
    }

    void aSignalEndsItWell()
    {
        QFETCH(bool, isSlow);
        const auto sandbox = sandboxWith(600, isSlow ? QStringList{u"slow"_s} : QStringList());
        Watched watched(m_home, saasu(*sandbox, u"60"_s), Strong);
        if (isSlow)
            QVERIFY(QTest::qWaitFor([&] { return sandbox->statistics().tokenRequests > 0; }));
        else
            QVERIFY(watched.waitFor(u"granted"_s));
        watched.terminate();
        QCOMPARE(watched.exitCode(), 0);
        QCOMPARE(watched.events().last(), u"stopped"_s);
    }

    void mistakesAreSaidBeforeAnythingIsSent()
    {
        const auto sandbox = sandboxWith(6);
        const QStringList good = saasu(*sandbox, u"5"_s);
        const QList<QStringList> wrong{
            good + QStringList{u"--keep-password"_s},
            good + QStringList{u"--profile"_s, u"nobody"_s},
            good + QStringList{u"--save"_s, u"x"_s, u"--renew-with-password"_s},
            saasu(*sandbox, u"soon"_s),
            saasu(*sandbox, u"0"_s),
        };
        for (const QStringList &arguments : wrong) {
            Watched watched(m_home, arguments, Strong);
            QCOMPARE(watched.exitCode(), 2);
            QVERIFY2(watched.out().isEmpty(), watched.out().constData());
            QVERIFY(!watched.err().isEmpty());
        }
        QCOMPARE(sandbox->statistics().tokenRequests, 0);
    }
};

GRANTSCOPE_TEST(TestWatchVerb)
#include "tst_watchverb.moc"
