// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "sandbox/rawclient.h"
#include "sandbox/sandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

} // namespace

class SandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackAlone();
    void accountsAreTheDocumentedOnes();
    void documentedRequestsOverARealClient_data();
    void documentedRequestsOverARealClient();
    void everyHeaderOfTheAnswerIsSent();
    void compressedAnswersAreDecodedByClients_data();
    void compressedAnswersAreDecodedByClients();
    void tlsAnswers_data();
    void tlsAnswers();
    void errors_data();
    void errors();
    void portInUse();
    void twoAtOnceDoNotKnowEachOther();
    void stopsWithOpenConnections();

private:
    std::unique_ptr<Sandbox> start(const SandboxConfig &config = {})
    {
        return std::move(Sandbox::start(config, m_clock).value());
    }
    /// The finished reply.
    std::unique_ptr<QNetworkReply> post(const QUrl &url, const QByteArray &type, const QByteArray &body)
    {
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(testData(u"tls/ca.pem"_s)));
        request.setSslConfiguration(tls);
        std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        static_cast<void>(QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000));
        return reply;
    }
    static QUrl at(const Sandbox &sandbox, const QString &path) { return sandbox.url().resolved(QUrl(path)); }

    ManualClock m_clock;
    QNetworkAccessManager m_network;
};

void SandboxTest::listensOnLoopbackAlone()
{
    const auto sandbox = start();
    QCOMPARE(sandbox->url().scheme(), u"http"_s);
    QVERIFY(QHostAddress(sandbox->url().host()).isLoopback());
    QVERIFY(sandbox->url().path().isEmpty());
    QVERIFY(sandbox->url().port() > 0);
    QCOMPARE(sandbox->signingKey().size(), 32);
}

void SandboxTest::accountsAreTheDocumentedOnes()
{
    const QList<SandboxAccount> accounts = Sandbox::accounts();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts.at(0).username, u"test@host.com"_s);
    QCOMPARE(accounts.at(0).fileIds.join(u' '), u"15431 14078 2045"_s);
    QCOMPARE(accounts.at(1).endpoint, u"/Token"_s);
    QCOMPARE(Sandbox::faults().size(), Sandbox::faultNames().size());
    QVERIFY(Sandbox::faultNames().contains(u"500"_s));
}

void SandboxTest::documentedRequestsOverARealClient_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("A json") << u"/authorisation/token"_s << "application/json"_ba << u"saasu-request.json"_s << 200;
    QTest::newRow("A xml") << u"/authorisation/token"_s << "text/xml"_ba << u"saasu-request.xml"_s << 200;
    QTest::newRow("B json") << u"/Token"_s << "application/json"_ba << u"palmsmart-request.json"_s << 200;
    QTest::newRow("B xml") << u"/Token"_s << "application/xml"_ba << u"palmsmart-request.xml"_s << 400;
}

void SandboxTest::documentedRequestsOverARealClient()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    QFETCH(QString, request);
    const auto sandbox = start();
    const auto reply = post(at(*sandbox, path), type, testData(request));
    QTEST(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), "status");
    QCOMPARE(sandbox->requestCounts().value(path), 1);
}

void SandboxTest::everyHeaderOfTheAnswerIsSent()
{
    const auto sandbox = start();
    const auto reply = post(at(*sandbox, u"/Token"_s), "text/xml", "<x/>");
    QCOMPARE(reply->rawHeader("Date"), "Sun, 22 Nov 2026 08:00:00 GMT");
    QCOMPARE(reply->rawHeader("Expires"), "-1");
    QCOMPARE(reply->rawHeader("Pragma"), "no-cache");
    QCOMPARE(reply->rawHeaderList().count("Content-Type"), 1);
    QCOMPARE(reply->rawHeaderList().count("Content-Length"), 1);
}

void SandboxTest::compressedAnswersAreDecodedByClients_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("gzip") << true;
    QTest::newRow("gzip-bomb") << false;
    QTest::newRow("broken-gzip") << false;
}

void SandboxTest::compressedAnswersAreDecodedByClients()
{
    QFETCH(bool, readable);
    SandboxConfig config;
    config.faults = {QString::fromLatin1(QTest::currentDataTag())};
    const auto sandbox = start(config);
    const auto reply =
        post(at(*sandbox, u"/authorisation/token"_s), "application/json", testData(u"saasu-request.json"_s));
    QCOMPARE(reply->error() == QNetworkReply::NoError, readable);
    if (readable)
        QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().contains(u"access_token"));
}

void SandboxTest::tlsAnswers_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<bool>("whole");
    QTest::newRow("directly") << QStringList() << true;
    QTest::newRow("through the proxy") << QStringList{u"chunked"_s} << true;
    QTest::newRow("cut") << QStringList{u"cut"_s} << false;
    QTest::newRow("reset") << QStringList{u"reset"_s} << false;
}

void SandboxTest::tlsAnswers()
{
    QFETCH(QStringList, faults);
    QFETCH(bool, whole);
    SandboxConfig config;
    config.faults = faults;
    config.tlsCertificate = testData(u"tls/server.pem"_s);
    config.tlsKey = testData(u"tls/server.key"_s);
    const auto sandbox = start(config);
    QCOMPARE(sandbox->url().scheme(), u"https"_s);
    const auto reply =
        post(at(*sandbox, u"/authorisation/token"_s), "application/json", testData(u"saasu-request.json"_s));
    QVERIFY2((reply->error() == QNetworkReply::NoError) == whole, qPrintable(reply->errorString()));
    if (whole)
        QVERIFY(QJsonDocument::fromJson(reply->readAll()).object().contains(u"access_token"));
    else
        QVERIFY(sandbox->statistics().grants >= 1); // Qt sends again when the connection ends without an answer.
}

void SandboxTest::errors_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    const QByteArray good = testData(u"tls/server.pem"_s);
    const QString tls = u"sandbox-tls-invalid"_s;
    QTest::newRow("unknown-fault") << QStringList{u"nonsense"_s} << ""_ba
                                   << ""_ba << u"sandbox-fault-unknown"_s;
    QTest::newRow("certificate-without-key") << QStringList() << good << ""_ba << tls;
    QTest::newRow("key-without-certificate") << QStringList() << ""_ba << testData(u"tls/server.key"_s) << tls;
    QTest::newRow("certificate-broken") << QStringList() << "x"_ba << testData(u"tls/server.key"_s) << tls;
    QTest::newRow("key-broken") << QStringList() << good << "x"_ba << tls;
}

void SandboxTest::errors()
{
    QFETCH(QStringList, faults);
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, key);
    SandboxConfig config;
    config.faults = faults;
    config.tlsCertificate = certificate;
    config.tlsKey = key;
    const auto sandbox = Sandbox::start(config, m_clock);
    QVERIFY(!sandbox.has_value());
    QCOMPARE(sandbox.error().origin, Origin::Input);
    QTEST(sandbox.error().code, "code");
}

void SandboxTest::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SandboxConfig config;
    config.port = other.serverPort();
    const auto taken = Sandbox::start(config, m_clock);
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().code, u"sandbox-port-in-use"_s);
    QCOMPARE(taken.error().where, QString::number(config.port));
    other.close();
    QCOMPARE(start(config)->url().port(), int(config.port));
}

void SandboxTest::twoAtOnceDoNotKnowEachOther()
{
    const auto one = start();
    const auto two = start();
    QVERIFY(one->url() != two->url());
    QVERIFY(one->signingKey() != two->signingKey());
    RawClient client(one->url());
    client.signIn();
    QTRY_VERIFY(client.hasWholeAnswer());
    QCOMPARE(one->statistics().grants, 1);
    QCOMPARE(two->statistics(), SandboxStatistics());
}

void SandboxTest::stopsWithOpenConnections()
{
    SandboxConfig config;
    for (const QStringList &faults : {QStringList(), QStringList{u"slow"_s}, QStringList{u"drip"_s}}) {
        config.faults = faults;
        auto sandbox = start(config);
        RawClient client(sandbox->url());
        client.signIn();
        QTRY_COMPARE(sandbox->statistics().grants, 1);
        sandbox.reset();
        QTRY_VERIFY(client.isClosed());
    }
}

GRANTSCOPE_TEST(SandboxTest)
#include "tst_sandbox.moc"
