// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// The window is worked with secrets that can be told from anything else, over a real keyring; then all that it showed, all that
// a screen reader was told, what it printed and what it left on the disk is searched for them.
#include "canary/markersearch.h"
#include "cli/home.h"
#include "sandbox/sandbox.h"
#include "windowdriver.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
const QString Password = u"Canary/pw+7f3a9c&Q?x"_s;
const QString WrongPassword = u"Canary/no+51bd20&Z?y"_s;
const QString ClientSecret = u"Canary/cs+e80d44&R?z"_s;
constexpr auto ServerName = "GRANTSCOPE_CANARY_SERVER";

std::unique_ptr<Sandbox> sandboxWith(const QStringList &faults, const Clock &clock)
{
    SandboxConfig config;
    config.lifetimeSeconds = 6;
    config.faults = faults;
    config.moreAccounts.append({u"canary@host.com"_s, Password, {}, u"/authorisation/token"_s});
    auto sandbox = Sandbox::start(config, clock);
    return sandbox ? std::move(*sandbox) : nullptr;
}
} // namespace

class TestWindowCanary : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    Kit::Home m_home{Kit::Keyring::Own};
    std::unique_ptr<Sandbox> m_server;
    std::unique_ptr<Sandbox> m_faulty;
    QByteArray m_shown;
    QByteArray m_printed;
    QList<QByteArray> m_tokens;

    void start(QProcess &process, const QString &what) const
    {
        Kit::prepare(process, m_home.given({what}, {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s},
                                                    {QString::fromLatin1(ServerName), m_server->url().toString()},
                                                    {u"GRANTSCOPE_CANARY_FAULTY"_s, m_faulty->url().toString()},
                                                    {u"P"_s, Password},
                                                    {u"W"_s, WrongPassword},
                                                    {u"S"_s, ClientSecret}}));
        process.setProgram(QCoreApplication::applicationFilePath());
        process.start();
    }

    /// The tokens out of what the window's program told, and all else for the search.
    void keep(const Kit::Run &run)
    {
        for (const QByteArray &line : run.out.split('\n')) {
            if (!line.startsWith("token: ")) {
                m_shown += line + '\n';
                continue;
            }
            QByteArray hex = line.mid(7).trimmed();
            std::reverse(hex.begin(), hex.end());
            if (const QByteArray token = QByteArray::fromHex(hex); !m_tokens.contains(token))
                m_tokens.append(token);
        }
        m_printed += run.err;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Kit::KeyringSession::isPossible())
            QSKIP("no gnome-keyring-daemon or dbus-daemon here");
        QVERIFY(m_home.hasKeyring());
        m_server = sandboxWith({}, m_clock);
        m_faulty = sandboxWith({u"echo-request"_s}, m_clock);
        QVERIFY(m_server && m_faulty);
    }
    void cleanupTestCase()
    {
        m_server.reset();
        m_faulty.reset();
    }

    void aDayAtTheWindow()
    {
        QProcess process;
        start(process, u"everything"_s);
        const Kit::Run run = Kit::ended(process, 60'000);
        keep(run);
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }

    void aWindowThatIsKilled()
    {
        QProcess process;
        start(process, u"for-ever"_s);
        QByteArray out;
        const qsizetype before = m_tokens.size();
        const bool hasRefreshed = QTest::qWaitFor(
            [&] {
                out += process.readAllStandardOutput();
                keep({0, out.left(out.lastIndexOf('\n') + 1), {}});
                out = out.mid(out.lastIndexOf('\n') + 1);
                return m_tokens.size() > before + 1; // what was kept, and what replaced it
            },
            40'000);
        process.kill();
        keep(Kit::ended(process));
        QVERIFY(hasRefreshed);
    }

    void nothingIsFound()
    {
        QVERIFY(m_tokens.size() >= 4); // access tokens of a sign-in and of refreshes, and a refresh token
        QVERIFY(m_shown.contains("canary@host.com"));
        QVERIFY(m_shown.contains("sha256:"));
        Kit::MarkerSearch search;
        search.addMarker(u"the password"_s, Password.toUtf8());
        search.addMarker(u"the wrong password"_s, WrongPassword.toUtf8());
        search.addMarker(u"the client's secret"_s, ClientSecret.toUtf8());
        for (const QByteArray &token : m_tokens)
            search.addMarker(u"a token"_s, token);
        search.searchBytes(u"what the window showed"_s, m_shown);
        search.searchBytes(u"what the window printed"_s, m_printed);
        search.searchFolder(m_home.path());
        qInfo("window: %lld bytes shown or printed; %d files and %lld bytes searched for %lld secrets",
              static_cast<long long>(m_shown.size() + m_printed.size()), search.files(),
              static_cast<long long>(search.bytes()), static_cast<long long>(m_tokens.size() + 3));
        QVERIFY2(search.findings().isEmpty(), qPrintable(search.findings().join(u'\n')));
        QVERIFY(search.files() >= 5);
    }
};

namespace
{
/// This program as the window.
int work(int argc, char *argv[])
{
    SystemKeychain::prepare();
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Grantscope"_s);
    QCoreApplication::setApplicationName(u"grantscope"_s);
    const auto given = [](const char *name) { return qEnvironmentVariable(name); };
    QString trouble;
    {
        WindowDriver driver({given(ServerName), given("GRANTSCOPE_CANARY_FAULTY"), given("P"), given("W"), given("S")});
        if (std::strcmp(argv[1], "for-ever") == 0)
            driver.forEver();
        else
            trouble = driver.everything();
    }
    std::printf("-- on the clipboard at the end\n%s\n", QGuiApplication::clipboard()->text().toUtf8().constData());
    std::fprintf(stderr, "%s\n", trouble.toUtf8().constData());
    return trouble.isEmpty() ? 0 : 1;
}
} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && qEnvironmentVariableIsSet(ServerName))
        return work(argc, argv);
    const QCoreApplication app(argc, argv);
    TestWindowCanary test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_windowcanary.moc"
