// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "program.h"

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::run;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpTeaches_data()
    {
        QTest::addColumn<QString>("verb");
        for (const auto *verb : {"token", "watch", "profiles", "secrets", "inspect", "sandbox"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }

    void helpTeaches()
    {
        QFETCH(QString, verb);
        const auto help = run({{verb, u"--help"_s}});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.startsWith("Usage: grantscope-cli " + verb.toUtf8()));
        QVERIFY(help.out.contains("Example:\n"));
        QVERIFY(help.err.isEmpty());
    }

    void versionAndHelp()
    {
        QVERIFY(run({{u"--version"_s}}).out.startsWith("grantscope-cli 0."));
        const auto help = run({{u"--help"_s}});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("token") && help.out.contains("Exit codes"));
    }

    void mistakesEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &arguments, const char *says) {
            QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(says);
        };
        row("no-verb", u""_s, "--help");
        row("unknown-verb", u"tokne"_s, "--help");
        row("no-endpoint", u"token --username u --password-env P"_s, "--server");
        row("two-endpoints", u"token --url https://a.example --server https://b.example --password-env P"_s,
            "--server");
        row("url-without-scheme", u"token --url a.example/token --password-env P"_s, "https://");
        row("plain-http", u"token --url http://a.example/token --username u --password-env P"_s, "http");
        row("credentials-in-url", u"token --url https://u:p@a.example/token --username u --password-env P"_s, "URL");
        row("file-url", u"token --url file:///etc/hostname --username u --password-env P"_s, "https://");
        row("dialect-unknown", u"token --url https://a.example --dialect sassu --password-env P"_s,
            "rfc6749, saasu, palmsmart");
        row("format-unknown", u"token --url https://a.example --format yaml --password-env P"_s, "form, json or xml");
        row("format-not-taken", u"token --url https://a.example --format xml --username u --password-env P"_s, "form");
        row("grant-unknown", u"token --url https://a.example --grant implicit --password-env P"_s,
            "client_credentials");
        row("username-missing", u"token --url https://a.example --password-env P"_s, "user");
        row("env-not-set", u"token --url https://a.example --username u --password-env NOT_SET_AT_ALL"_s,
            "NOT_SET_AT_ALL");
        row("password-nowhere", u"token --url https://a.example --username u"_s, "--password-stdin");
        row("timeout-zero", u"token --url https://a.example --username u --password-env P --timeout 0"_s, "seconds");
        row("param-without-equals", u"token --url https://a.example --username u --password-env P --param x"_s,
            "NAME=VALUE");
        row("output-unknown", u"token --url https://a.example --username u --password-env P --output yaml"_s, "raw");
        row("option-unknown", u"token --url https://a.example --nonsense"_s, "nonsense");
        row("cacert-missing", u"token --url https://a.example --username u --password-env P --cacert /nowhere"_s,
            "cacert");
        row("fault-unknown", u"sandbox --fault nonsense"_s, "nonsense");
        row("port-too-large", u"sandbox --port 70000"_s, "65535");
        row("cert-without-key", u"sandbox --tls-cert /nowhere"_s, "tls");
    }

    void mistakesEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto mistake = run({arguments, {{u"P"_s, u"StrongPassword"_s}}});
        QCOMPARE(mistake.exitCode, 2);
        QVERIFY2(mistake.out.isEmpty(), mistake.out.constData());
        QVERIFY2(mistake.err.contains(says.toUtf8()), mistake.err.constData());
        QVERIFY(!mistake.err.contains("StrongPassword"));
    }

    void secretsAreNotTakenFromTheArgumentList_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const auto *name : {"password", "refresh-token", "client-secret", "token", "key"}) {
            const QString option = u"--"_s + QString::fromLatin1(name);
            QTest::newRow(name) << QStringList{u"token"_s, u"--url"_s, u"https://a.example"_s, option, u"Sesame1"_s};
            QTest::newRow((QByteArray(name) + "-with-equals").constData())
                << QStringList{u"token"_s, option + u"=Sesame1"_s};
        }
        QTest::newRow("as-param") << QStringList{
            u"token"_s,          u"--url"_s, u"https://a.example"_s, u"--param"_s, u"client_secret=Sesame1"_s,
            u"--password-env"_s, u"P"_s};
    }

    void secretsAreNotTakenFromTheArgumentList()
    {
        QFETCH(QStringList, arguments);
        const auto refused = run({arguments, {{u"P"_s, u"p"_s}}});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains("-stdin"));
        QVERIFY(!refused.err.contains("Sesame1") && !refused.out.contains("Sesame1"));
    }

    void aPasswordBehindAShortOptionIsNotRepeated()
    {
        const auto refused = run({{u"token"_s, u"-phunter2"_s}});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.out.isEmpty() && !refused.err.contains("hunter2"));
    }

    void onlyOneSecretComesFromStandardInput()
    {
        const auto refused = run({{u"token"_s, u"--url"_s, u"https://a.example"_s, u"--username"_s, u"u"_s,
                                   u"--password-stdin"_s, u"--client-secret-stdin"_s},
                                  {},
                                  "pw1\ncs1\n"});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!refused.err.contains("pw1") && !refused.err.contains("cs1"));
    }

    void aStrayArgumentIsNotRepeated()
    {
        const auto stray = run({{u"token"_s, u"--url"_s, u"https://a.example"_s, u"Sesame1"_s}});
        QCOMPARE(stray.exitCode, 2);
        QVERIFY(!stray.err.contains("Sesame1"));
    }

    void aDialectFileWithAMistakeIsToldWithItsPlace()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"acme.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id": "acme", "title": "Acme", "formats": ["jsno"], "grants": {}})");
        file.close();
        const auto mistake = run({{u"token"_s, u"--url"_s, u"https://a.example"_s, u"--dialect"_s, file.fileName()}});
        QCOMPARE(mistake.exitCode, 2);
        QVERIFY2(mistake.err.contains("acme.json: $.formats[0]"), mistake.err.constData());
        QVERIFY(mistake.err.contains("form, json, xml"));
    }

    void dryRunSendsNothingAndShowsNoSecret()
    {
        Kit::RawServer server;
        const auto shown = run({{u"token"_s, u"--url"_s, server.url().toString(), u"--username"_s, u"u"_s,
                                 u"--password-env"_s, u"P"_s, u"--dry-run"_s},
                                {{u"P"_s, u"Sesame1"_s}}});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.out.startsWith("POST http://127.0.0.1:"));
        QVERIFY(shown.out.contains("grant_type=password"));
        QVERIFY(shown.out.contains("username=u"));
        QVERIFY(!shown.out.contains("Sesame1"));
        QCOMPARE(server.connectionCount(), 0);
    }
};

GRANTSCOPE_TEST(TestUsage)
#include "tst_usage.moc"
