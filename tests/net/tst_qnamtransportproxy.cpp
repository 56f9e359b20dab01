// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "oneexchange.h"

#include <QSslCertificate>
#include <QSslKey>

using namespace Grantscope;
using namespace Grantscope::Kit;

namespace
{
TransportOptions through(const RawServer &proxy, const QString &userInfo = {},
                         const QString &scheme = QStringLiteral("http"))
{
    TransportOptions options;
    options.proxy = TransportOptions::Proxy::Explicit;
    options.proxyUrl = proxy.url(QString());
    options.proxyUrl.setScheme(scheme);
    options.proxyUrl.setUserInfo(userInfo);
    return options;
}
} // namespace

class TestQnamTransportProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainHttpIsReadByTheProxy()
    {
        RawServer proxy;
        proxy.answer(RawAnswer::response(200, "{}"));
        const Exchange exchange =
            exchanged(requestTo(QUrl(QStringLiteral("http://a.localhost/token"))), through(proxy));
        QVERIFY(exchange.response.has_value());
        QCOMPARE(proxy.requestCount(), 1);
        QVERIFY(proxy.requests().first().bytes.startsWith("POST http://a.localhost/token HTTP/1.1"));
        QVERIFY(proxy.requests().first().header("Proxy-Authorization").isNull());
    }

    // Without waiting to be asked: the request would be on the wire twice.
    void plainHttpCarriesTheProxysPasswordAtOnce()
    {
        RawServer proxy;
        proxy.answer(RawAnswer::response(200, "{}"));
        const Exchange exchange = exchanged(requestTo(QUrl(QStringLiteral("http://a.localhost/token"))),
                                            through(proxy, QStringLiteral("u:p%40x")));
        QVERIFY(exchange.response.has_value());
        QCOMPARE(proxy.requestCount(), 1);
        QCOMPARE(proxy.requests().first().header("Proxy-Authorization"), "Basic " + QByteArray("u:p@x").toBase64());
        QVERIFY(headerValue(exchange.request.headers, "Proxy-Authorization").isNull());
    }

    void proxysOwn407IsNoAnswer()
    {
        RawServer proxy;
        proxy.answerAlways(RawAnswer::response(407, "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
        const Exchange exchange = exchanged(requestTo(QUrl(QStringLiteral("http://a.localhost/token"))),
                                            through(proxy, QStringLiteral("u:wrong")));
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(exchange.failure->kind, TransportFailure::Kind::Proxy);
        QVERIFY(!exchange.failure->sent);
        QVERIFY(!exchange.failure->detail.contains(QStringLiteral("wrong")));
        settle(proxy);
        QCOMPARE(proxy.requestCount(), 1);
    }

    void httpsGoesThroughATunnel()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPrivateKey(QSslKey(testData(QStringLiteral("tls/server.key")), QSsl::Ec));
        configuration.setLocalCertificate(QSslCertificate(testData(QStringLiteral("tls/server.pem"))));
        RawServer server(configuration);
        server.answer(RawAnswer::response(200, "{}"));
        RawServer proxy;
        proxy.answer(RawAnswer::bytes("HTTP/1.1 200 Connection established\r\n\r\n").thenTunnel(server.serverPort()));
        TransportOptions options = through(proxy, QStringLiteral("u:p"));
        options.caCertificates = testData(QStringLiteral("tls/ca.pem"));
        const Exchange exchange = exchanged(requestTo(server.url()), options);
        QVERIFY2(exchange.response.has_value(), exchange.failure ? qPrintable(exchange.failure->detail) : "");
        QVERIFY(proxy.requests().first().bytes.startsWith("CONNECT 127.0.0.1:"));
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(server.requests().first().header("Proxy-Authorization").isNull()); // that one is for the proxy alone
    }

    void proxyThatRefusesIsProxy_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("407") << QByteArray(
            "HTTP/1.1 407 Auth\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("garbage") << QByteArray("SSH-2.0\r\n\r\n");
    }

    void proxyThatRefusesIsProxy()
    {
        QFETCH(QByteArray, answer);
        RawServer proxy;
        proxy.answerAlways(RawAnswer::bytes(answer).thenClose());
        const Exchange exchange =
            exchanged(requestTo(QUrl(QStringLiteral("https://nobody.invalid/token"))), through(proxy));
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(failureName(exchange.failure->kind), QStringLiteral("proxy"));
        QVERIFY(!exchange.failure->sent);
        QVERIFY(!exchange.failure->detail.isEmpty());
    }

    void proxyThatIsNotThereIsProxy_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("url");
        for (const char *scheme : {"http", "socks5"}) {
            for (const char *url : {"http://a.localhost/token", "https://nobody.invalid/token"})
                QTest::addRow("%s-%s", scheme, url) << QString::fromLatin1(scheme) << QString::fromLatin1(url);
        }
    }

    void proxyThatIsNotThereIsProxy()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, url);
        RawServer proxy;
        const TransportOptions options = through(proxy, {}, scheme);
        proxy.close();
        const Exchange exchange = exchanged(requestTo(QUrl(url)), options);
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(failureName(exchange.failure->kind), QStringLiteral("proxy"));
        QVERIFY(!exchange.failure->sent);
    }

    void socks5IsSpoken()
    {
        RawServer server;
        server.answer(RawAnswer::response(200, "{}"));
        RawServer proxy;
        proxy.serveBy([&server](QTcpSocket *client) {
            // RFC 1928: greeting; request, of which only the length is looked at; then the bytes themselves.
            auto *upstream = new QTcpSocket(client);
            QObject::connect(upstream, &QTcpSocket::readyRead, client, [=] { client->write(upstream->readAll()); });
            auto state = std::make_shared<int>(0);
            QObject::connect(client, &QTcpSocket::readyRead, upstream, [=, &server] {
                const QByteArray bytes = client->readAll();
                if (*state == 0)
                    client->write(QByteArray::fromHex("0500"));
                else if (*state == 1)
                    client->write(QByteArray::fromHex("05000001000000000000"));
                if (*state == 1)
                    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
                if (*state > 1)
                    upstream->write(bytes);
                ++*state;
            });
        });
        const Exchange exchange = exchanged(requestTo(server.url()), through(proxy, {}, QStringLiteral("socks5")));
        QVERIFY2(exchange.response.has_value(), exchange.failure ? qPrintable(exchange.failure->detail) : "");
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(proxy.connectionCount(), 1);
    }

    void loopbackNeverGoesToTheSystemsProxy()
    {
        RawServer proxy;
        RawServer server;
        server.answerAlways(RawAnswer::response(200, "{}"));
        qputenv("http_proxy", proxy.url().toEncoded());
        const Exchange exchange = exchanged(requestTo(server.url()));
        qunsetenv("http_proxy");
        QVERIFY(exchange.response.has_value());
        QCOMPARE(proxy.connectionCount(), 0);
    }

    void systemsProxyIsAskedForOtherHosts()
    {
        RawServer proxy;
        proxy.answerAlways(RawAnswer::response(200, "{}"));
        qputenv("http_proxy", proxy.url(QString()).toEncoded());
        TransportOptions options;
        options.plainHttp = PlainHttp::AllowedByTheUser;
        const Exchange exchange = exchanged(requestTo(QUrl(QStringLiteral("http://nobody.invalid/token"))), options);
        options.proxy = TransportOptions::Proxy::None;
        const Exchange direct = exchanged(requestTo(QUrl(QStringLiteral("http://nobody.invalid/token"))), options);
        qunsetenv("http_proxy");
        QVERIFY(exchange.response.has_value());
        QVERIFY(direct.failure.has_value());
        QCOMPARE(direct.failure->kind, TransportFailure::Kind::Dns);
        QCOMPARE(proxy.requestCount(), 1);
    }
};

GRANTSCOPE_TEST(TestQnamTransportProxy)
#include "tst_qnamtransportproxy.moc"
