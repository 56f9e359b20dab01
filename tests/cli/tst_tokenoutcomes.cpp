// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "program.h"

#include <QJsonArray>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::RawAnswer;
using Kit::RawServer;
using Kit::run;

Q_DECLARE_METATYPE(Grantscope::Kit::RawAnswer)

class TestTokenOutcomes : public QObject
{
    Q_OBJECT

private:
    static Kit::Run ask(const QUrl &url, const QStringList &more = {})
    {
        return run({QStringList{u"token"_s, u"--url"_s, url.toString(), u"--username"_s, u"u"_s, u"--password-env"_s,
                                u"P"_s, u"--output"_s, u"json"_s} +
                        more,
                    {{u"P"_s, u"Sesame1"_s}}});
    }

private Q_SLOTS:
    void everyAnswerHasItsOutcome_data()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const char *name, const RawAnswer &answer, const char *outcome, int exitCode) {
            QTest::newRow(name) << answer << QString::fromLatin1(outcome) << exitCode;
        };
        const QByteArray html = "<!DOCTYPE html><html><title>Sign in</title></html>";
        row("granted", RawAnswer::response(200, R"({"access_token":"abc"})"), "granted", 0);
        row("granted-201-as-html", RawAnswer::response(201, R"({"access_token":"abc"})", "Content-Type: text/html\r\n"),
            "granted", 0);
        row("oauth-error", RawAnswer::response(400, R"({"error":"invalid_grant"})"), "refused", 3);
        row("error-with-200", RawAnswer::response(200, R"({"error":"invalid_grant"})"), "refused", 3);
        row("aspnet", RawAnswer::response(200, R"({"Message":"No."})"), "refused", 3);
        row("empty-403", RawAnswer::response(403, ""), "refused", 3);
        row("html-500", RawAnswer::response(500, html), "refused", 3);
        row("redirect",
            RawAnswer::bytes(
                "HTTP/1.1 307 Moved\r\nLocation: https://other.example/token\r\nContent-Length: 0\r\n\r\n"),
            "refused", 3);
        row("html-200", RawAnswer::response(200, html), "unreadable", 5);
        row("empty-200", RawAnswer::response(200, ""), "unreadable", 5);
        row("array", RawAnswer::response(200, "[]"), "unreadable", 5);
        row("token-no-text", RawAnswer::response(200, R"({"access_token":1})"), "unreadable", 5);
        row("dtd", RawAnswer::response(200, "<!DOCTYPE t []><t><access_token>abc</access_token></t>"), "unreadable", 5);
        row("over-1-MiB",
            RawAnswer::response(200, "{\"access_token\":\"abc\",\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}"),
            "unreadable", 5);
        row("two-tokens", RawAnswer::response(200, R"({"access_token":"abc","access_token":"def"})"), "unreadable", 5);
        row("dropped", RawAnswer::drop(), "unreachable", 4);
        row("reset", RawAnswer::reset(), "unreachable", 4);
        row("cut-off",
            RawAnswer::bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"access_token\":")
                .thenClose(),
            "unreachable", 4);
        row("no-http", RawAnswer::bytes("SSH-2.0-OpenSSH_9.2\r\n").thenClose(), "unreachable", 4);
    }

    void everyAnswerHasItsOutcome()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(QString, outcome);
        QFETCH(int, exitCode);
        RawServer server;
        server.answerAlways(answer);
        const auto result = ask(server.url());
        QCOMPARE(result.json().value(u"outcome"_s).toString(), outcome);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(server.requestCount(), 1); // on the wire exactly once
        const QJsonObject document = result.json();
        QCOMPARE(document.value(u"token"_s).isNull(), exitCode != 0);
        QCOMPARE(document.value(u"error"_s).isNull(), exitCode == 0);
        if (exitCode != 0)
            QVERIFY(!document.value(u"error"_s).toObject().value(u"explanation"_s).toString().isEmpty());
        QVERIFY(!result.out.contains("Sesame1") && !result.err.contains("Sesame1"));
    }

    void redirectIsReportedAndNotFollowed()
    {
        RawServer elsewhere;
        RawServer server;
        server.answer(RawAnswer::bytes("HTTP/1.1 308 Moved\r\nLocation: " + elsewhere.url().toEncoded() +
                                       "\r\nContent-Length: 0\r\n\r\n"));
        const auto result = ask(server.url());
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(elsewhere.connectionCount(), 0);
        QVERIFY(result.out.contains("redirect-not-followed"));
        QVERIFY(result.out.contains(elsewhere.url().toEncoded()));
    }

    void aClosedPortIsUnreachable()
    {
        QUrl url;
        {
            const RawServer gone;
            url = gone.url();
        }
        const auto result = ask(url);
        QCOMPARE(result.exitCode, 4);
        QCOMPARE(result.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"network"_s);
    }

    void silenceTimesOut()
    {
        RawServer server;
        const auto result = ask(server.url(), {u"--timeout"_s, u"0.3"_s});
        QCOMPARE(result.exitCode, 4);
        QCOMPARE(result.json().value(u"error"_s).toObject().value(u"kind"_s).toString(), u"timeout"_s);
        QCOMPARE(server.requestCount(), 1);
    }

    void anUnknownHostIsUnreachable()
    {
        const auto result = ask(QUrl(u"https://no-such-host.invalid/token"_s), {u"--proxy"_s, u"none"_s});
        QCOMPARE(result.exitCode, 4);
    }
};

GRANTSCOPE_TEST(TestTokenOutcomes)
#include "tst_tokenoutcomes.moc"
