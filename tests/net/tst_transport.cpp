// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "net/transport.h"

#include <QTest>

using namespace Grantscope;

class TestTransport : public QObject
{
    Q_OBJECT

    static QString codeOf(const Result<void> &result) { return result ? QStringLiteral("ok") : result.error().code; }

private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("codeWhenAllowed");
        const auto row = [](const char *url, const char *code, const char *allowed = nullptr) {
            QTest::newRow(url) << QString::fromLatin1(code) << QString::fromLatin1(allowed ? allowed : code);
        };
        row("https://api.example.com/token", "ok");
        row("HTTPS://api.example.com/token", "ok");
        row("https://[2001:db8::1]:8443/token?x=1", "ok");
        row("http://api.example.com/token", "plain-http", "ok");
        row("http://127.0.0.1.example.com/", "plain-http", "ok");
        row("http://localhost.example.com/", "plain-http", "ok");
        row("http://notlocalhost/", "plain-http", "ok");
        row("http://128.0.0.1/", "plain-http", "ok");
        row("http://[::2]/", "plain-http", "ok");
        row("http://localhost:8080/token", "ok");
        row("http://LOCALHOST./token", "ok");
        row("http://a.localhost/token", "ok");
        row("http://127.0.0.1/token", "ok");
        row("http://127.255.0.1/token", "ok");
        row("http://[::1]/token", "ok");
        row("https://user:pw@api.example.com/token", "url-has-credentials");
        row("https://user@api.example.com/token", "url-has-credentials");
        row("file:///etc/passwd", "url-scheme");
        row("qrc:/x", "url-scheme");
        row("data:text/plain,x", "url-scheme");
        row("ftp://api.example.com/", "url-scheme");
        row("javascript:alert(1)", "url-scheme");
        row("api.example.com/token", "url-scheme");
        row("", "url-invalid");
        row("https://", "url-invalid");
        row("https:///token", "url-invalid");
        row("https://a b/", "url-invalid");
        row("https://h:99999/", "url-invalid");
        row("https://h:0/", "url-invalid");
    }

    void urls()
    {
        QFETCH(QString, code);
        QFETCH(QString, codeWhenAllowed);
        const QUrl url(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(codeOf(checkUrl(url, PlainHttp::OnlyOnLoopback)), code);
        QCOMPARE(codeOf(checkUrl(url, PlainHttp::AllowedByTheUser)), codeWhenAllowed);
    }

    void credentialsAreNotInTheError()
    {
        const auto checked = checkUrl(QUrl(QStringLiteral("https://user:hunter2@h/")), PlainHttp::OnlyOnLoopback);
        QVERIFY(!checked);
        QVERIFY(!(checked.error().detail + checked.error().where).contains(QStringLiteral("hunter2")));
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *tag, const QByteArray &name, const QByteArray &value, const char *code) {
            QTest::newRow(tag) << name << value << QString::fromLatin1(code);
        };
        row("plain", "X-A", "b c\td", "ok");
        row("empty-value", "X-A", "", "ok");
        row("line-feed", "X-A", "a\nB: c", "header-invalid");
        row("carriage-return", "X-A", "a\r\nB: c", "header-invalid");
        row("nul", "X-A", QByteArray("a\0b", 3), "header-invalid");
        row("latin-1", "X-A", "\xe4", "header-invalid");
        row("delete", "X-A", "\x7f", "header-invalid");
        row("name-empty", "", "a", "header-invalid");
        row("name-space", "X A", "a", "header-invalid");
        row("name-colon", "X:A", "a", "header-invalid");
        row("name-line-feed", "X\n", "a", "header-invalid");
        row("content-length", "content-Length", "1", "header-invalid");
        row("transfer-encoding", "Transfer-Encoding", "chunked", "header-invalid");
        row("host", "Host", "x", "header-invalid");
        row("accept-encoding", "Accept-Encoding", "gzip", "header-invalid");
        row("proxy-authorization", "Proxy-Authorization", "Basic x", "header-invalid");
    }

    void headers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, code);
        HttpRequest request{"POST", QUrl(QStringLiteral("https://h/")), {{name, value}}, {}};
        const auto checked = checkRequest(request, {});
        QCOMPARE(codeOf(checked), code);
        QVERIFY(checked || !checked.error().where.contains(u'\n'));
    }

    void methods()
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://h/"));
        for (const char *method : {"GET", "POST", "HEAD", "DELETE"}) {
            request.method = method;
            QCOMPARE(codeOf(checkRequest(request, {})), QStringLiteral("ok"));
        }
        for (const char *method : {"", "get", "PO ST", "POST\r\nX: y", "CONNECT", "TRACE"}) {
            request.method = method;
            QCOMPARE(codeOf(checkRequest(request, {})), QStringLiteral("method-invalid"));
        }
    }

    void certificatesMustBePem()
    {
        const HttpRequest request{"POST", QUrl(QStringLiteral("https://h/")), {}, {}};
        TransportOptions options;
        options.caCertificates = "not a certificate";
        QCOMPARE(codeOf(checkRequest(request, options)), QStringLiteral("ca-unreadable"));
        options.caCertificates = testData(QStringLiteral("tls/ca.pem"));
        QCOMPARE(codeOf(checkRequest(request, options)), QStringLiteral("ok"));
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *url : {"http://proxy:3128", "http://proxy", "socks5://u:p@proxy:1080"})
            QTest::newRow(url) << QStringLiteral("ok");
        for (const char *url : {"", "proxy:3128", "https://proxy", "http://", "socks4://proxy", "http://proxy:0"})
            QTest::newRow(url) << QStringLiteral("proxy-invalid");
    }

    void proxies()
    {
        QFETCH(QString, code);
        const HttpRequest request{"POST", QUrl(QStringLiteral("https://h/")), {}, {}};
        TransportOptions options;
        options.proxyUrl = QUrl(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(codeOf(checkRequest(request, options)), QStringLiteral("ok")); // not asked for
        options.proxy = TransportOptions::Proxy::Explicit;
        QCOMPARE(codeOf(checkRequest(request, options)), code);
    }

    void plainHttpLeavesThroughNoProxyElsewhere_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *url : {"http://u:p@proxy:3128", "http://proxy", "socks5://u:p@proxy:1080", "socks5://10.0.0.1",
                                "http://127.0.0.1.example.com"})
            QTest::newRow(url) << QStringLiteral("plain-http");
        for (const char *url : {"http://u:p@localhost:3128", "http://127.0.0.1", "socks5://[::1]:1080"})
            QTest::newRow(url) << QStringLiteral("ok");
    }

    // The target is this computer, but to the proxy that is another one, and on the way the password could be read.
    void plainHttpLeavesThroughNoProxyElsewhere()
    {
        QFETCH(QString, code);
        HttpRequest request{"POST", QUrl(QStringLiteral("http://127.0.0.1:8080/token")), {}, {}};
        TransportOptions options;
        options.proxyUrl = QUrl(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(codeOf(checkRequest(request, options)), QStringLiteral("ok")); // not asked for
        options.proxy = TransportOptions::Proxy::Explicit;
        const auto checked = checkRequest(request, options);
        QCOMPARE(codeOf(checked), code);
        if (!checked) {
            QCOMPARE(checked.error().origin, Origin::Input);
            QCOMPARE(checked.error().where, QStringLiteral("proxy"));
            QVERIFY(!checked.error().detail.contains(u'@'));
        }
        options.plainHttp = PlainHttp::AllowedByTheUser;
        QCOMPARE(codeOf(checkRequest(request, options)), QStringLiteral("ok"));
        options.plainHttp = PlainHttp::OnlyOnLoopback;
        request.url.setScheme(QStringLiteral("https"));
        QCOMPARE(codeOf(checkRequest(request, options)), QStringLiteral("ok"));
    }

    void headerNamesHaveNoCase()
    {
        const HttpHeaders headers = {{"Content-Type", "a"}, {"content-type", "b"}, {"X-Empty", QByteArray()}};
        QCOMPARE(headerValue(headers, "CONTENT-TYPE"), QByteArray("a"));
        QVERIFY(headerValue(headers, "Date").isNull());
        QVERIFY(!headerValue(headers, "x-empty").isNull());
    }
};

GRANTSCOPE_TEST(TestTransport)
#include "tst_transport.moc"
