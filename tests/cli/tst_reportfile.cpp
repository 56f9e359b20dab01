// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "program.h"

#include <QTemporaryDir>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::RawAnswer;
using Kit::RawServer;
using Kit::run;

namespace
{
const QByteArray Refresh = "tGzv3JOkF0XG5Qx2TlKWIAtGzv3JOkF0";

QByteArray token()
{
    return base64UrlEncoded(R"({"alg":"HS256"})") + '.' +
           base64UrlEncoded(R"({"sub":"u1","aud":"api","exp":1795338000})") + ".c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl";
}
} // namespace

class TestReportFile : public QObject
{
    Q_OBJECT

private:
    Kit::Run ask(const RawServer &server, const QStringList &more)
    {
        return run({QStringList{u"token"_s, u"--url"_s, server.url().toString(), u"--username"_s, u"test@host.com"_s,
                                u"--password-env"_s, u"P"_s} +
                        more,
                    {{u"P"_s, u"StrongPassword"_s}}});
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void refusalsAreReported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("markdown") << u"r.md"_s << QByteArray("# Token report");
        QTest::newRow("html") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("json") << u"r.json"_s << QByteArray("{\n");
    }

    void refusalsAreReported()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        RawServer server;
        server.answer(
            RawAnswer::response(400, R"({"error":"invalid_grant","error_description":"Not StrongPassword."})",
                                "Content-Type: application/json\r\nSet-Cookie: session=verysecretcookie\r\n"));
        const auto result = ask(server, {u"--report"_s, path(name)});
        QCOMPARE(result.exitCode, 3);
        const QByteArray report = contentOf(path(name));
        QVERIFY2(report.startsWith(start), report.constData());
        QVERIFY(report.contains("test@host.com") && report.contains("invalid") && report.contains("Grantscope"));
        for (const char *secret : {"StrongPassword", "verysecretcookie"})
            QVERIFY2(!report.contains(secret), report.constData());
        QVERIFY(result.err.contains("The report is in"));
    }

    void grantsAreReported()
    {
        RawServer server;
        server.answer(RawAnswer::response(200,
                                          "{\"access_token\":\"" + token() +
                                              "\",\"token_type\":\"Bearer\",\"expires_in\":60,"
                                              "\"refresh_token\":\"" +
                                              Refresh + "\"}",
                                          "Content-Type: application/json\r\n"));
        const auto result = ask(server, {u"--report"_s, path(u"g.json"_s), u"--output"_s, u"raw"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out.trimmed(), token());
        const QByteArray report = contentOf(path(u"g.json"_s));
        QVERIFY(report.contains("\"granted\"") && report.contains("\"u1\""));
        QVERIFY(!report.contains("c2lnbmF0dXJl") && !report.contains(Refresh));
    }

    void noAnswerIsReported()
    {
        QUrl url;
        {
            const RawServer gone;
            url = gone.url();
        }
        const auto result = run({{u"token"_s, u"--url"_s, url.toString(), u"--username"_s, u"u"_s, u"--password-env"_s,
                                  u"P"_s, u"--report"_s, path(u"n.md"_s)},
                                 {{u"P"_s, u"StrongPassword"_s}}});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(contentOf(path(u"n.md"_s)).contains("unreachable"));
    }

    void mistakesAreToldBeforeAnythingIsSent()
    {
        RawServer server;
        QCOMPARE(ask(server, {u"--report"_s, path(u"r.txt"_s)}).exitCode, 2);
        QCOMPARE(ask(server, {u"--report"_s, path(u"missing/r.md"_s)}).exitCode, 2);
        QCOMPARE(ask(server, {u"--report"_s, path(u"r.md"_s), u"--dry-run"_s}).exitCode, 2);
        QCOMPARE(server.connectionCount(), 0);
    }

    void inspectPrintsReports()
    {
        const auto markdown = run({{u"inspect"_s, u"--output"_s, u"markdown"_s}, {}, token()});
        QCOMPARE(markdown.exitCode, 0);
        QVERIFY2(markdown.out.startsWith("# Token report"), markdown.out.constData());
        QVERIFY(markdown.out.contains("` aud ` | ` api `"));
        const auto html = run({{u"inspect"_s, u"--output"_s, u"html"_s}, {}, token()});
        QCOMPARE(html.exitCode, 0);
        QVERIFY(html.out.startsWith("<!DOCTYPE html>") && html.out.trimmed().endsWith("</html>"));
        for (const QByteArray &document : {markdown.out, html.out})
            QVERIFY(!document.contains("c2lnbmF0dXJl") && !document.contains("eyJ"));
        QCOMPARE(run({{u"inspect"_s, u"--output"_s, u"pdf"_s}, {}, token()}).exitCode, 2);
    }
};

GRANTSCOPE_TEST(TestReportFile)
#include "tst_reportfile.moc"
