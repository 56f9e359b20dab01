// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The command line against a real OAuth 2 server that knows nothing of this project, and against what is no such server.

#include "glewlwydserver.h"
#include "kit/rawserver.h"
#include "kit/registeredtest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <memory>

using namespace Grantscope;
using Grantscope::System::GlewlwydServer;

namespace
{

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject token() const { return json().value(QLatin1String("token")).toObject(); }
    [[nodiscard]] QJsonObject error() const { return json().value(QLatin1String("error")).toObject(); }
    [[nodiscard]] QString outcome() const { return json().value(QLatin1String("outcome")).toString(); }
};

// The secrets that a run may take, by the name of the environment variable in which it finds them.
using Secrets = QHash<QString, QString>;

Secrets rightSecrets()
{
    return {{QStringLiteral("GS_PASSWORD"), QLatin1String(GlewlwydServer::Password)},
            {QStringLiteral("GS_CLIENT"), QLatin1String(GlewlwydServer::ClientSecret)},
            {QStringLiteral("GS_ODD"), QLatin1String(GlewlwydServer::OddClientSecret)}};
}

// Waits with the event loop running: some tests answer from this very process.
Run cli(const QStringList &arguments, const Secrets &secrets)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        environment.insert(secret.key(), secret.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GRANTSCOPE_CLI), arguments, QIODevice::ReadOnly);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList tokenArguments(const QUrl &url, const QStringList &more)
{
    return QStringList{QStringLiteral("token"), QStringLiteral("--dialect"), QStringLiteral("rfc6749"),
                       QStringLiteral("--url"), url.toString()} +
           more;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList asClient()
{
    return words("--client-id desk --client-secret-env GS_CLIENT --client-auth basic");
}

QStringList asUser()
{
    return words("--username ada@host.example --password-env GS_PASSWORD");
}

bool isDebian()
{
    const QSettings release(QStringLiteral("/etc/os-release"), QSettings::IniFormat);
    return release.value(QStringLiteral("ID")).toString() == QLatin1String("debian");
}

// For the message of a failed comparison.
QString told(const Run &run)
{
    return QStringLiteral("exit %1\n").arg(run.exitCode) + QString::fromUtf8(run.out + run.err);
}

} // namespace

class TstGlewlwyd : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GlewlwydServer> m_server;

    [[nodiscard]] Run token(const QStringList &more, const Secrets &secrets = rightSecrets()) const
    {
        return cli(tokenArguments(m_server->tokenEndpoint(), more), secrets);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!GlewlwydServer::isInstalled()) {
            if (isDebian())
                QFAIL("glewlwyd is not installed; `./dev setup test` does it");
            QSKIP("glewlwyd is packaged for Debian alone; without it there is no server to test against");
        }
        m_server = std::make_unique<GlewlwydServer>();
        const QString trouble = m_server->start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void aPasswordGrantIsGranted_data()
    {
        QTest::addColumn<QStringList>("client");
        QTest::newRow("basic") << asClient();
        QTest::newRow("post") << words("--client-id desk --client-secret-env GS_CLIENT --client-auth post");
        QTest::newRow("odd secret, basic-raw")
            << words("--client-id odd --client-secret-env GS_ODD --client-auth basic-raw");
        QTest::newRow("odd secret, post") << words("--client-id odd --client-secret-env GS_ODD --client-auth post");
    }

    void aPasswordGrantIsGranted()
    {
        QFETCH(const QStringList, client);
        const Run run = token(asUser() + client + words("--scope files --output json"));
        QVERIFY2(run.exitCode == 0, qPrintable(told(run)));
        QCOMPARE(run.outcome(), QStringLiteral("granted"));
        QVERIFY(run.json().value(QLatin1String("error")).isNull());
        const QJsonObject granted = run.token();
        QCOMPARE(granted.value(QLatin1String("access_token")).toString().count(QLatin1Char('.')), 2);
        QCOMPARE(granted.value(QLatin1String("token_type")).toString().toLower(), QStringLiteral("bearer"));
        QVERIFY(!granted.value(QLatin1String("refresh_token")).toString().isEmpty());
        QCOMPARE(granted.value(QLatin1String("expires_in")).toInt(), GlewlwydServer::LifetimeSeconds);
        QCOMPARE(granted.value(QLatin1String("scope")).toArray(), QJsonArray{QLatin1String(GlewlwydServer::ScopeName)});
        // It has a member of its own, `iat`; nothing of an answer is lost.
        QVERIFY(granted.value(QLatin1String("extra")).toObject().contains(QLatin1String("iat")));
    }

    void aRefreshGrantGivesANewToken()
    {
        const Run first = token(asUser() + asClient() + words("--scope files --output json"));
        QVERIFY2(first.exitCode == 0, qPrintable(told(first)));
        Secrets secrets = rightSecrets();
        secrets.insert(QStringLiteral("GS_REFRESH"), first.token().value(QLatin1String("refresh_token")).toString());

        // It gives no new refresh token: the old one goes on living (RFC 6749 section 6), for a second time as well.
        QString before = first.token().value(QLatin1String("access_token")).toString();
        for (int time = 0; time < 2; ++time) {
            const Run next = token(
                words("--grant refresh_token --refresh-token-env GS_REFRESH --output json") + asClient(), secrets);
            QVERIFY2(next.exitCode == 0, qPrintable(told(next)));
            const QString now = next.token().value(QLatin1String("access_token")).toString();
            QVERIFY(!now.isEmpty());
            QVERIFY(now != before);
            QCOMPARE(next.token().value(QLatin1String("scope")).toArray(),
                     QJsonArray{QLatin1String(GlewlwydServer::ScopeName)});
            before = now;
        }
    }

    void aClientCredentialsGrantHasNoRefreshToken()
    {
        const Run run = token(words("--grant client_credentials --scope files --output json") + asClient());
        QVERIFY2(run.exitCode == 0, qPrintable(told(run)));
        QVERIFY(!run.token().value(QLatin1String("access_token")).toString().isEmpty());
        QVERIFY(run.token().value(QLatin1String("refresh_token")).isNull());
    }

    // It refuses with 403 and an empty body: what is said must come from the status alone.
    void aWrongPasswordIsRefusedAndExplained()
    {
        Secrets secrets = rightSecrets();
        secrets.insert(QStringLiteral("GS_PASSWORD"), QStringLiteral("no such horse"));
        const QStringList arguments = asUser() + asClient() + words("--scope files");
        const Run run = token(arguments + words("--output json"), secrets);
        QVERIFY2(run.exitCode == 3, qPrintable(told(run)));
        QCOMPARE(run.outcome(), QStringLiteral("refused"));
        QVERIFY(run.json().value(QLatin1String("token")).isNull());
        QCOMPARE(run.error().value(QLatin1String("kind")).toString(), QStringLiteral("http"));
        QCOMPARE(run.error().value(QLatin1String("http_status")).toInt(), 403);
        QVERIFY(!run.error().value(QLatin1String("explanation")).toString().isEmpty());

        const Run text = token(arguments, secrets);
        QVERIFY2(text.exitCode == 3, qPrintable(told(text)));
        QVERIFY2((text.out + text.err).contains("403"), qPrintable(told(text)));
        QVERIFY2(!(text.out + text.err).contains("no such horse"), qPrintable(told(text)));
    }

    void aWrongClientSecretIsRefused()
    {
        Secrets secrets = rightSecrets();
        secrets.insert(QStringLiteral("GS_CLIENT"), QStringLiteral("another"));
        const Run run = token(asUser() + asClient() + words("--scope files --output json"), secrets);
        QVERIFY2(run.exitCode == 3, qPrintable(told(run)));
        QVERIFY(!run.error().value(QLatin1String("explanation")).toString().isEmpty());
    }

    void inTextNoSecretIsShown()
    {
        const QStringList arguments = asUser() + asClient() + words("--scope files");
        const Run run = token(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(told(run)));
        QVERIFY2(run.out.contains("sha256:"), qPrintable(told(run)));
        const QByteArray all = run.out + run.err;
        QVERIFY2(!all.contains("eyJ"), qPrintable(told(run))); // a JWT begins so
        for (const QString &secret : rightSecrets())
            QVERIFY2(!all.contains(secret.toUtf8()), qPrintable(told(run)));
    }

    void aClosedPortIsUnreachable()
    {
        QUrl closed;
        {
            Kit::RawServer gone;
            closed = gone.url();
        }
        const Run run = cli(tokenArguments(closed, asUser() + words("--output json")), rightSecrets());
        QVERIFY2(run.exitCode == 4, qPrintable(told(run)));
        QCOMPARE(run.outcome(), QStringLiteral("unreachable"));
        QCOMPARE(run.error().value(QLatin1String("kind")).toString(), QStringLiteral("network"));
        QVERIFY(!run.error().value(QLatin1String("explanation")).toString().isEmpty());
    }

    void anHtmlPageIsUnreadable()
    {
        Kit::RawServer page;
        page.answerAlways(Kit::RawAnswer::response(200, "<!DOCTYPE html><html><title>Sign in</title></html>",
                                                   "Content-Type: text/html; charset=utf-8\r\n"));
        const Run run = cli(tokenArguments(page.url(), asUser() + words("--output json")), rightSecrets());
        QVERIFY2(run.exitCode == 5, qPrintable(told(run)));
        QCOMPARE(run.outcome(), QStringLiteral("unreadable"));
        QVERIFY(!run.error().value(QLatin1String("explanation")).toString().isEmpty());
        QCOMPARE(page.requestCount(), 1);
    }
};

GRANTSCOPE_TEST(TstGlewlwyd)
#include "tst_glewlwyd.moc"
