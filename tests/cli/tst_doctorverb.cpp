// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "home.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>
#include <QTcpServer>

#include <algorithm>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestDoctorVerb : public QObject
{
    Q_OBJECT

private:
    Kit::Home m_bare{Kit::Keyring::None};
    SystemClock m_clock;

    [[nodiscard]] static QString outcome(const Kit::Run &run, const QString &id)
    {
        const QJsonArray checks = run.json().value(u"checks"_s).toArray();
        for (const auto &check : checks) {
            if (check.toObject().value(u"id"_s) == id)
                return check.toObject().value(u"outcome"_s).toString();
        }
        return {};
    }
    [[nodiscard]] static QStringList doctor(const QString &server, const QStringList &more = {})
    {
        return QStringList{u"doctor"_s, u"--server"_s, server} + more;
    }

private Q_SLOTS:
    void allGood()
    {
        if (!Kit::KeyringSession::isPossible())
            QSKIP("no gnome-keyring-daemon or dbus-daemon here");
        const Kit::Home home(Kit::Keyring::Own);
        const auto sandbox = std::move(Sandbox::start({}, m_clock).value());
        const Kit::Run run = home.run(doctor(sandbox->url().toString(), {u"--output"_s, u"json"_s}));
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
        QCOMPARE(run.json().value(u"outcome"_s).toString(), u"ok"_s);
        QCOMPARE(outcome(run, u"keyring"_s), u"ok"_s);
        QCOMPARE(outcome(run, u"clock"_s), u"ok"_s);
    }

    void oneLineEach()
    {
        const auto sandbox = std::move(Sandbox::start({}, m_clock).value());
        const Kit::Run run = m_bare.run(doctor(sandbox->url().toString()));
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        for (const char *id : {"proxy", "dns", "tcp", "tls", "endpoint", "clock", "keyring", "versions"}) {
            const auto isOfIt = [id](const QByteArray &line) { return line.mid(9, 10).trimmed() == id; };
            QCOMPARE(std::count_if(lines.begin(), lines.end(), isOfIt), 1);
        }
        QVERIFY(run.out.startsWith("ok       proxy"));
    }

    void keyringThatIsMissing()
    {
        const auto sandbox = std::move(Sandbox::start({}, m_clock).value());
        const Kit::Run run = m_bare.run(doctor(sandbox->url().toString(), {u"--output"_s, u"json"_s}));
        QCOMPARE(run.exitCode, 6);
        QCOMPARE(outcome(run, u"keyring"_s), u"fail"_s);
        QCOMPARE(outcome(run, u"tcp"_s), u"ok"_s);
    }

    void networkThatFails()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(gone.serverPort());
        gone.close();
        const Kit::Run run = m_bare.run(doctor(url, {u"--output"_s, u"json"_s}));
        QCOMPARE(run.exitCode, 4); // it comes before the keyring, which fails, too
        QCOMPARE(outcome(run, u"tcp"_s), u"fail"_s);
    }

    void tlsWithItsChain()
    {
        SandboxConfig config;
        config.tlsCertificate = testData(u"tls/server.pem"_s);
        config.tlsKey = testData(u"tls/server.key"_s);
        const auto sandbox = std::move(Sandbox::start(config, m_clock).value());
        const QString ca = testDataPath(u"tls/ca.pem"_s);
        const Kit::Run run =
            m_bare.run(doctor(sandbox->url().toString(), {u"--cacert"_s, ca, u"--output"_s, u"json"_s}));
        QCOMPARE(outcome(run, u"tls"_s), u"ok"_s);
        const QJsonObject tls = run.json().value(u"checks"_s).toArray().at(3).toObject();
        QCOMPARE(tls.value(u"certificates"_s).toArray().at(0).toObject().value(u"not_after"_s).toString(),
                 u"2120-01-01T00:00:00Z"_s);
        const Kit::Run distrusted = m_bare.run(doctor(sandbox->url().toString(), {u"--output"_s, u"json"_s}));
        QCOMPARE(distrusted.exitCode, 4);
        QCOMPARE(outcome(distrusted, u"tls"_s), u"fail"_s);
    }

    void withoutAServer()
    {
        const Kit::Run run = m_bare.run({u"doctor"_s, u"--output"_s, u"json"_s});
        QCOMPARE(run.exitCode, 6);
        QVERIFY(run.json().value(u"server"_s).isNull());
        QCOMPARE(outcome(run, u"dns"_s), u"skipped"_s);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("positional") << QStringList{u"doctor"_s, u"https://example.com"_s};
        QTest::newRow("form") << QStringList{u"doctor"_s, u"--output"_s, u"xml"_s};
        QTest::newRow("credentials") << QStringList{u"doctor"_s, u"--server"_s, u"https://u:hunter2@example.com"_s};
        QTest::newRow("no url") << QStringList{u"doctor"_s, u"--server"_s, u"example"_s};
        QTest::newRow("timeout") << QStringList{u"doctor"_s, u"--timeout"_s, u"soon"_s};
    }

    void usage()
    {
        QFETCH(QStringList, arguments);
        const Kit::Run run = m_bare.run(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!run.err.isEmpty());
        QVERIFY(!run.err.contains("hunter2"));
    }
};

GRANTSCOPE_TEST(TestDoctorVerb)
#include "tst_doctorverb.moc"
