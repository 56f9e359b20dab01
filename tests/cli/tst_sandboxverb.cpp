// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "program.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::run;

namespace
{
/// The sandbox as a process of its own, stopped by a signal when it goes.
class SandboxProcess final
{
public:
    explicit SandboxProcess(const QStringList &arguments = {})
    {
        m_process.start(QStringLiteral(GRANTSCOPE_CLI), QStringList{u"sandbox"_s} + arguments);
        if (QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                            10'000))
            m_first = QJsonDocument::fromJson(m_process.readLine()).object();
    }

    [[nodiscard]] QString url() const { return m_first.value(u"url"_s).toString(); }
    [[nodiscard]] QJsonObject firstLine() const { return m_first; }

    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    ~SandboxProcess() { stop(); }
    Q_DISABLE_COPY_MOVE(SandboxProcess)

private:
    QProcess m_process;
    QJsonObject m_first;
};

Kit::Run grant(const QString &server, const QString &dialect, const QString &format, const QString &username,
               const QString &password, const QStringList &more = {})
{
    return run({QStringList{u"token"_s, u"--server"_s, server, u"--dialect"_s, dialect, u"--format"_s, format,
                            u"--username"_s, username, u"--password-env"_s, u"P"_s, u"--output"_s, u"json"_s} +
                    more,
                {{u"P"_s, password}}});
}
} // namespace

class TestSandboxVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsUrlAndAccountsAndEndsBySignal()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.url().startsWith(u"http://127.0.0.1:"_s));
        const QJsonArray accounts = sandbox.firstLine().value(u"accounts"_s).toArray();
        QCOMPARE(accounts.first().toObject().value(u"username"_s).toString(), u"test@host.com"_s);
        QCOMPARE(sandbox.stop(), 0);
    }

    void bothEndpointsInEveryFormat_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("isA");
        QTest::newRow("saasu-json") << u"saasu"_s << u"json"_s << true;
        QTest::newRow("saasu-xml") << u"saasu"_s << u"xml"_s << true;
        QTest::newRow("palmsmart-form") << u"palmsmart"_s << u"form"_s << false;
        QTest::newRow("palmsmart-json") << u"palmsmart"_s << u"json"_s << false;
        QTest::newRow("palmsmart-xml") << u"palmsmart"_s << u"xml"_s << false;
    }

    void bothEndpointsInEveryFormat()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, format);
        QFETCH(bool, isA);
        const SandboxProcess sandbox({u"--lifetime"_s, u"600"_s});
        const QString user = isA ? u"test@host.com"_s : u"yourname@somewhere.com"_s;
        const auto granted = grant(sandbox.url(), dialect, format, user, isA ? u"StrongPassword"_s : u"abcdefg"_s);
        QVERIFY2(granted.exitCode == 0, granted.out.constData());
        const QJsonObject token = granted.json().value(u"token"_s).toObject();
        QVERIFY(qAbs(token.value(u"expires_in"_s).toInt() - 600) <= 1);
        QCOMPARE(token.value(u"file_ids"_s).toArray().size(), isA ? 3 : 0);
        QCOMPARE(token.value(u"refresh_token"_s).isNull(), !isA);
        const auto refused = grant(sandbox.url(), dialect, format, user, u"wrong"_s);
        QCOMPARE(refused.exitCode, 3);
        QCOMPARE(refused.json().value(u"error"_s).toObject().value(u"error"_s).toString(), u"invalid_grant"_s);
    }

    void aRefreshTokenRefreshes_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("path");
        QTest::newRow("saasu-json") << u"saasu"_s << u"json"_s << u""_s;
        QTest::newRow("saasu-xml") << u"saasu"_s << u"xml"_s << u""_s;
        QTest::newRow("rfc6749") << u"rfc6749"_s << u"form"_s << u"/oauth"_s;
    }

    void aRefreshTokenRefreshes()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, format);
        QFETCH(QString, path);
        const SandboxProcess sandbox;
        const QStringList common{u"token"_s,    u"--server"_s, sandbox.url() + path, u"--dialect"_s, dialect,
                                 u"--format"_s, format,        u"--output"_s,        u"json"_s};
        const auto first = run({common + QStringList{u"--username"_s, u"test@host.com"_s, u"--password-env"_s, u"P"_s},
                                {{u"P"_s, u"StrongPassword"_s}}});
        QVERIFY2(first.exitCode == 0, first.out.constData());
        const QJsonObject before = first.json().value(u"token"_s).toObject();
        const auto second =
            run({common + QStringList{u"--grant"_s, u"refresh_token"_s, u"--refresh-token-env"_s, u"R"_s},
                 {{u"R"_s, before.value(u"refresh_token"_s).toString()}}});
        QVERIFY2(second.exitCode == 0, second.out.constData());
        const QJsonObject after = second.json().value(u"token"_s).toObject();
        QVERIFY(after.value(u"access_token"_s) != before.value(u"access_token"_s));
    }

    void passwordsArriveUnharmedOverASocket_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("format");
        QTest::newRow("json") << u"saasu"_s << u"json"_s;
        QTest::newRow("xml") << u"saasu"_s << u"xml"_s;
        QTest::newRow("form") << u"palmsmart"_s << u"form"_s;
    }

    void passwordsArriveUnharmedOverASocket()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, format);
        const QString password = u" a+b&c;d=e%20f?g#h \"i\" 'j' <k>&amp;]]> \u00e4\u00f6\u00df \U0001F511 \\ "_s;
        SandboxConfig config;
        config.moreAccounts = {{u"difficult@host.com"_s, password, {}, u"/authorisation/token"_s},
                               {u"difficult@host.com"_s, password, {}, u"/Token"_s}};
        const SystemClock clock;
        const auto sandbox = Sandbox::start(config, clock);
        QVERIFY(sandbox);
        const auto granted = grant((*sandbox)->url().toString(), dialect, format, u"difficult@host.com"_s, password);
        QVERIFY2(granted.exitCode == 0, granted.out.constData());
    }

    void faultsAreServedByName()
    {
        const SandboxProcess sandbox({u"--fault"_s, u"html-with-200"_s});
        QCOMPARE(grant(sandbox.url(), u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s).exitCode, 5);
        const SandboxProcess resetting({u"--fault"_s, u"reset"_s});
        QCOMPARE(grant(resetting.url(), u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s).exitCode, 4);
        const SandboxProcess busy({u"--fault"_s, u"503"_s});
        QCOMPARE(grant(busy.url(), u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s).exitCode, 3);
    }

    void asImplementedReadsFormsOnly()
    {
        const SandboxProcess sandbox({u"--personality"_s, u"as-implemented"_s});
        const auto json = grant(sandbox.url(), u"palmsmart"_s, u"json"_s, u"yourname@somewhere.com"_s, u"abcdefg"_s);
        QCOMPARE(json.exitCode, 3);
        QCOMPARE(json.json().value(u"error"_s).toObject().value(u"error"_s).toString(), u"unsupported_grant_type"_s);
        QCOMPARE(grant(sandbox.url(), u"palmsmart"_s, u"form"_s, u"yourname@somewhere.com"_s, u"abcdefg"_s).exitCode,
                 0);
    }
};

GRANTSCOPE_TEST(TestSandboxVerb)
#include "tst_sandboxverb.moc"
