// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// Every flow of the command line runs with secrets that can be told from anything else; then whatever it left on the disk, and
// whatever it printed, is searched for them.
#include "canary/markersearch.h"
#include "cli/watched.h"
#include "kit/registeredtest.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::Watched;

namespace
{
const QString Password = u"Canary/pw+7f3a9c&Q?x"_s;
const QString WrongPassword = u"Canary/no+51bd20&Z?y"_s;
const QString ClientSecret = u"Canary/cs+e80d44&R?z"_s;

std::unique_ptr<Sandbox> sandboxWith(const QStringList &faults = {})
{
    static const SystemClock clock;
    SandboxConfig config;
    config.lifetimeSeconds = 4;
    config.faults = faults;
    for (const QString &endpoint : {u"/authorisation/token"_s, u"/Token"_s, u"/oauth/token"_s})
        config.moreAccounts.append({u"canary@host.com"_s, Password, {}, endpoint});
    auto sandbox = Sandbox::start(config, clock);
    return sandbox ? std::move(*sandbox) : nullptr;
}

QStringList saasu(const QString &server)
{
    return {u"--server"_s,       server, u"--dialect"_s,   u"saasu"_s,  u"--username"_s,          u"canary@host.com"_s,
            u"--password-env"_s, u"P"_s, u"--client-id"_s, u"canary"_s, u"--client-secret-env"_s, u"S"_s};
}

QStringList palmsmart(const QString &server)
{
    return {u"--server"_s,       server, u"--dialect"_s, u"palmsmart"_s, u"--username"_s, u"canary@host.com"_s,
            u"--password-env"_s, u"P"_s};
}
} // namespace

class TestCanary : public QObject
{
    Q_OBJECT

private:
    Kit::Home m_home{Kit::Keyring::Own};
    Kit::Home m_bare{Kit::Keyring::None};
    QList<QPair<QString, QByteArray>> m_printed; ///< Where no token may be either.
    QList<QPair<QString, QByteArray>> m_tokensPrinted;
    QList<QByteArray> m_tokens;
    int m_calls = 0;

    static QHash<QString, QString> secrets(const QString &password = Password)
    {
        return {{u"P"_s, password}, {u"S"_s, ClientSecret}};
    }

    /// Runs it, and keeps what it printed for the search.
    Kit::Run call(const Kit::Home &home, const QStringList &arguments, const QString &password = Password,
                  const QByteArray &input = {})
    {
        ++m_calls;
        const Kit::Run run = home.run(arguments, secrets(password), input);
        const bool printsTokens = arguments.contains(u"json"_s) || arguments.contains(u"raw"_s);
        (printsTokens ? m_tokensPrinted : m_printed).append({arguments.join(u' '), run.out});
        m_printed.append({arguments.join(u' '), run.err});
        const QJsonObject token = run.json().value(u"token"_s).toObject();
        for (const auto *name : {"access_token", "refresh_token"}) {
            if (const QString value = token.value(QLatin1String(name)).toString(); !value.isEmpty())
                m_tokens.append(value.toUtf8());
        }
        return run;
    }

    void watch(const Kit::Home &home, const QStringList &arguments, const QString &password = Password)
    {
        ++m_calls;
        Watched watched(home, arguments, secrets(password));
        (void)watched.exitCode();
        QVERIFY2(!watched.events().isEmpty(), watched.err().constData());
        m_printed.append({u"watch "_s + arguments.join(u' '), watched.out() + watched.err()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Kit::KeyringSession::isPossible())
            QSKIP("no gnome-keyring-daemon or dbus-daemon here");
        QVERIFY(m_home.hasKeyring());
    }

    void whatGoesWell()
    {
        const auto sandbox = sandboxWith();
        const QString server = sandbox->url().toString();
        const QStringList json{u"--output"_s, u"json"_s};
        QCOMPARE(call(m_home, QStringList{u"token"_s} + saasu(server) + json).exitCode, 0);
        QCOMPARE(
            call(m_home, QStringList{u"token"_s, u"--keep-password"_s, u"--save"_s, u"one"_s} + saasu(server) + json)
                .exitCode,
            0);
        QCOMPARE(call(m_home, QStringList{u"token"_s, u"--save"_s, u"two"_s} + palmsmart(server)).exitCode, 0);
        QCOMPARE(call(m_home, QStringList{u"token"_s, u"--profile"_s, u"one"_s} + json).exitCode, 0);
        QCOMPARE(call(m_home, {u"token"_s, u"--profile"_s, u"one"_s}).exitCode, 0);
        QCOMPARE(call(m_home, QStringList{u"token"_s, u"--dry-run"_s} + saasu(server)).exitCode, 0);
        QCOMPARE(call(m_bare, QStringList{u"token"_s, u"--save"_s, u"one"_s} + saasu(server)).exitCode, 6);
        watch(m_home, {u"--profile"_s, u"one"_s, u"--for"_s, u"3"_s});
        watch(m_home, QStringList{u"--for"_s, u"3"_s, u"--renew-with-password"_s} + palmsmart(server));
        watch(m_bare, QStringList{u"--for"_s, u"1"_s, u"--save"_s, u"three"_s} + saasu(server));
        const QByteArray token =
            call(m_home, QStringList{u"token"_s, u"--profile"_s, u"one"_s, u"--output"_s, u"raw"_s}).out;
        m_tokens.append(token.trimmed());
        QCOMPARE(call(m_home, {u"inspect"_s}, Password, token).exitCode, 0);
    }

    void profilesAndSecrets()
    {
        for (const QStringList &arguments : {QStringList{u"list"_s},
                                             {u"show"_s, u"one"_s},
                                             {u"edit"_s, u"one"_s, u"--keep-alive"_s},
                                             {u"export"_s},
                                             {u"export"_s, m_home.path() + u"/exported.json"_s}})
            QCOMPARE(call(m_home, QStringList{u"profiles"_s} + arguments).exitCode, 0);
        const QByteArray foreign = "{\"schema\": 1, \"password\": \"" + Password.toUtf8() +
                                   "\", \"profiles\": [{\"name\": \"x\", \"dialect\": \"saasu\", \"endpoint\": "
                                   "\"https://a.example/t\", \"client_secret\": \"" +
                                   ClientSecret.toUtf8() + "\"}]}";
        QCOMPARE(call(m_home, {u"profiles"_s, u"import"_s, u"-"_s}, Password, foreign).exitCode, 0);
        QCOMPARE(call(m_home, {u"secrets"_s, u"status"_s}).exitCode, 0);
        QCOMPARE(call(m_bare, {u"secrets"_s, u"status"_s}).exitCode, 6);
    }

    void whatGoesWrong_data()
    {
        QTest::addColumn<QString>("fault");
        for (const auto *name :
             {"echo-request", "html-with-200", "503", "reset", "slow", "drop", "garbage", "http-400"}) {
            if (Sandbox::faultNames().contains(QLatin1String(name)))
                QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void whatGoesWrong()
    {
        QFETCH(QString, fault);
        const auto sandbox = sandboxWith({fault});
        const QStringList common = saasu(sandbox->url().toString()) + QStringList{u"--timeout"_s, u"1"_s};
        for (const QString &output : {u"text"_s, u"json"_s}) {
            (void)call(m_home, QStringList{u"token"_s, u"--output"_s, output} + common);
            (void)call(m_home, QStringList{u"token"_s, u"--save"_s, u"fails"_s, u"--output"_s, output} + common);
        }
        watch(m_home, QStringList{u"--for"_s, u"0.7"_s} + common);
        const auto refusing = sandboxWith();
        const QString server = refusing->url().toString();
        QCOMPARE(call(m_home, QStringList{u"token"_s} + saasu(server), WrongPassword).exitCode, 3);
        watch(m_home, QStringList{u"--for"_s, u"1"_s} + palmsmart(server), WrongPassword);
    }

    void whatIsMisused()
    {
        const QStringList common{u"token"_s, u"--url"_s, u"https://a.example"_s};
        for (const QStringList &arguments : {QStringList{u"--password"_s, Password},
                                             {u"--param"_s, u"password="_s + Password},
                                             {u"--client-secret="_s + ClientSecret},
                                             {u"-p"_s + Password},
                                             {Password}})
            QCOMPARE(call(m_home, common + arguments).exitCode, 2);
        QCOMPARE(call(m_home, {Password}).exitCode, 2);
        QCOMPARE(call(m_home, QStringList{u"token"_s} + saasu(u"http://127.0.0.1:1"_s)).exitCode, 4);
    }

    void whatIsKilled()
    {
        const auto sandbox = sandboxWith();
        Watched watched(m_home, QStringList{u"--save"_s, u"killed"_s} + saasu(sandbox->url().toString()), secrets());
        QVERIFY(watched.waitFor(u"refreshed"_s));
    } // and here it is, with whatever lay around

    void nothingIsFound()
    {
        Kit::MarkerSearch search;
        search.addMarker(u"the password"_s, Password.toUtf8());
        search.addMarker(u"the wrong password"_s, WrongPassword.toUtf8());
        search.addMarker(u"the client's secret"_s, ClientSecret.toUtf8());
        for (const auto &[what, bytes] : m_tokensPrinted)
            search.searchBytes(u"the output of: "_s + what.left(20), bytes);
        QVERIFY(m_tokens.size() >= 6);
        for (const QByteArray &token : m_tokens)
            search.addMarker(u"a token"_s, token);
        for (const auto &[what, bytes] : m_printed)
            search.searchBytes(u"the output of: "_s + what.left(20), bytes);
        search.searchFolder(m_home.path());
        search.searchFolder(m_bare.path());
        qInfo("%d calls; %d files and %lld bytes searched for %lld secrets", m_calls, search.files(),
              static_cast<long long>(search.bytes()), static_cast<long long>(m_tokens.size() + 3));
        QVERIFY2(search.findings().isEmpty(), qPrintable(search.findings().join(u'\n')));
        QVERIFY(search.files() >= 8); // profiles, index, locks, the keyring ...
        QCOMPARE(call(m_home, {u"secrets"_s, u"forget"_s, u"--all"_s}).exitCode, 0);
    }
};

GRANTSCOPE_TEST(TestCanary)
#include "tst_canary.moc"
