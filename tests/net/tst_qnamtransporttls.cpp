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
QByteArray testFile(const QString &name)
{
    return testData(QStringLiteral("tls/") + name);
}

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate(testFile(name + QStringLiteral(".pem")));
}

QSslConfiguration serverConfiguration(const QString &name)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate(name));
    configuration.setPrivateKey(QSslKey(testFile(name + QStringLiteral(".key")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

TransportOptions trustingTheTestCa()
{
    TransportOptions options;
    options.caCertificates = testFile(QStringLiteral("ca.pem"));
    return options;
}
} // namespace

class TestQnamTransportTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QSslSocket::supportsSsl()); }

    void trustedByTheGivenCa_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("address") << QStringLiteral("127.0.0.1");
        QTest::newRow("name") << QStringLiteral("localhost");
    }

    void trustedByTheGivenCa()
    {
        QFETCH(QString, host);
        RawServer server(serverConfiguration(QStringLiteral("server")));
        server.answer(RawAnswer::response(200, "{}"));
        RawServer proxy; // leads any name to the server: a bare machine knows no name, not even localhost
        proxy.answer(RawAnswer::bytes("HTTP/1.1 200 Connection established\r\n\r\n").thenTunnel(server.serverPort()));
        TransportOptions options = trustingTheTestCa();
        options.proxy = TransportOptions::Proxy::Explicit;
        options.proxyUrl = proxy.url(QString());
        const Exchange exchange = exchanged(requestTo(server.url(QStringLiteral("/token"), host)), options);
        QVERIFY2(exchange.response.has_value(), exchange.failure ? qPrintable(exchange.failure->detail) : "");
        QCOMPARE(exchange.response->status, 200);
        QCOMPARE(server.requestCount(), 1);
        QVERIFY(exchange.tls.has_value());
        QVERIFY(exchange.tls->protocol.startsWith(QStringLiteral("TLSv1.")));
        QVERIFY(!exchange.tls->cipher.isEmpty());
        QCOMPARE(exchange.tls->peerSubject, QStringLiteral("CN=localhost, O=Grantscope test data"));
        QCOMPARE(exchange.tls->peerIssuer, QStringLiteral("CN=Grantscope test CA, O=Grantscope test data"));
        QCOMPARE(exchange.tls->notBefore, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(exchange.tls->notAfter, QDateTime(QDate(2120, 1, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(exchange.tls->errors.isEmpty());
    }

    void distrusted_data()
    {
        QTest::addColumn<bool>("withCa");
        QTest::newRow("server") << false;
        QTest::newRow("self-signed") << false;
        QTest::newRow("self-signed") << true;
        QTest::newRow("wrong-host") << true;
        QTest::newRow("expired") << true;
    }

    void distrusted()
    {
        QFETCH(bool, withCa);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        RawServer server(serverConfiguration(name));
        server.answerAlways(RawAnswer::response(200, "{}"));
        const Exchange exchange = exchanged(requestTo(server.url()), withCa ? trustingTheTestCa() : TransportOptions());
        QVERIFY(!exchange.response.has_value());
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(exchange.failure->kind, TransportFailure::Kind::Tls);
        QVERIFY(!exchange.failure->sent);
        QVERIFY(!exchange.failure->detail.isEmpty());
        QVERIFY(exchange.tls.has_value());
        QVERIFY(!exchange.tls->errors.isEmpty());
        QCOMPARE(exchange.tls->peerFingerprint,
                 QString::fromLatin1(certificate(name).digest(QCryptographicHash::Sha256).toHex()));
        QVERIFY(!exchange.tls->peerSubject.isEmpty());
        QVERIFY(exchange.tls->notAfter.isValid());
        settle(server);
        QCOMPARE(server.requestCount(), 0);
    }

    void plainServerBehindHttpsIsTls()
    {
        RawServer server;
        server.answerAlways(
            RawAnswer::bytes("HTTP/1.1 400 Bad Request\r\n\r\n", RawAnswer::After::Accepting).thenClose());
        server.answer(RawAnswer::bytes("HTTP/1.1 400 Bad Request\r\n\r\n", RawAnswer::After::Accepting));
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        const Exchange exchange = exchanged(requestTo(url));
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(exchange.failure->kind, TransportFailure::Kind::Tls);
        QVERIFY(!exchange.failure->sent);
    }

    void neverShakingHandsIsTimeout()
    {
        RawServer server;
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        TransportOptions options;
        options.timeoutMs = 300;
        const Exchange exchange = exchanged(requestTo(url, "GET", {}), options);
        QVERIFY(exchange.failure.has_value());
        QCOMPARE(exchange.failure->kind, TransportFailure::Kind::Timeout);
        QVERIFY(!exchange.failure->sent);
    }

    void dropsAreOneRequestOverTlsToo_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("POST") << QByteArray("POST");
        QTest::newRow("GET") << QByteArray("GET");
    }

    void dropsAreOneRequestOverTlsToo()
    {
        QFETCH(QByteArray, method);
        for (const RawAnswer &answer :
             {RawAnswer::drop(), RawAnswer::drop(RawAnswer::After::Head), RawAnswer::reset(),
              RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").thenClose()}) {
            RawServer server(serverConfiguration(QStringLiteral("server")));
            server.answerAlways(answer);
            const bool isGet = method == "GET";
            const Exchange exchange =
                exchanged(requestTo(server.url(), method, isGet ? "" : "{}"), trustingTheTestCa());
            QVERIFY(exchange.failure.has_value());
            QCOMPARE(exchange.failure->kind, TransportFailure::Kind::CutOff);
            QVERIFY(exchange.failure->sent);
            settle(server);
            QCOMPARE(server.requestCount(), 1);
        }
    }
};

GRANTSCOPE_TEST(TestQnamTransportTls)
#include "tst_qnamtransporttls.moc"
