// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "codec/datetime.h"
#include "kit/registeredtest.h"
#include "sandbox/authorizationserver.h"
#include "sandbox/serverwithoutsockets.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

class AuthorizationServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownPathsAreWebApis();
    void pathsAreCountedInTheirDocumentedSpelling();
    void statisticsTellWhatWasCounted();
    void overlongBodiesAreRefused();
    void everyAnswerHasTheServersDate();
    void clockOffIsTenMinutesAhead();
    void notYetValidTokensBecomeValid();
    void lifetimesAreHeldInBounds_data();
    void lifetimesAreHeldInBounds();
    void wireFaultsAreOnlyNamed();
    void oddFaultsMeetTheRefresh();
    void furtherAccountsMayBeBrought();
};

void AuthorizationServerTest::unknownPathsAreWebApis()
{
    ServerWithoutSockets server;
    const HttpResponse response = server.send("GET", u"/nothing"_s);
    QCOMPARE(response.status, 404);
    QVERIFY(textOf(response, "Message").startsWith(u"No HTTP resource was found that matches the request URI"));
    const HttpResponse xml = server.send("GET", u"/nothing"_s, {HttpHeader{"Accept", "text/xml"}});
    QVERIFY(bodyText(xml).startsWith("<Error>\n  <Message>No HTTP resource"));
}

void AuthorizationServerTest::pathsAreCountedInTheirDocumentedSpelling()
{
    ServerWithoutSockets server;
    for (const QString &path : {u"/Token"_s, u"/token"_s, u"/TOKEN"_s, u"/Authorisation/Token/"_s, u"/Other"_s, u"/"_s})
        static_cast<void>(server.send("GET", path));
    const QHash<QString, int> counts = server.server().statistics().requests;
    QCOMPARE(counts.value(u"/Token"_s), 3);
    QCOMPARE(counts.value(u"/authorisation/token"_s), 1);
    QCOMPARE(counts.value(u"/Other"_s), 1);
    QCOMPARE(counts.value(u"/"_s), 1);
    QCOMPARE(counts.size(), 4);
}

void AuthorizationServerTest::statisticsTellWhatWasCounted()
{
    ServerWithoutSockets server;
    const QString token = textOf(server.signInAtA(), "access_token");
    static_cast<void>(server.postForm(u"/oauth/token"_s, "grant_type=x"));
    server.clock().advance(20'000'000);
    QCOMPARE(server.ping(token), 401);
    const QJsonObject told = jsonOf(server.send("GET", u"/sandbox/statistics"_s));
    QCOMPARE(told.value(u"token_requests").toInt(), 2);
    QCOMPARE(told.value(u"grants").toInt(), 1);
    QCOMPARE(told.value(u"refusals").toInt(), 1);
    QCOMPARE(told.value(u"expired_tokens_used").toInt(), 1);
    QCOMPARE(told.value(u"requests").toObject().value(u"/authorisation/ping").toInt(), 1);
    QCOMPARE(server.send("POST", u"/sandbox/statistics"_s).status, 405);
}

void AuthorizationServerTest::overlongBodiesAreRefused()
{
    ServerWithoutSockets server;
    const QByteArray body = "grant_type=password&x=" + QByteArray(70'000, 'x');
    for (const QString &path : {u"/authorisation/token"_s, u"/Token"_s, u"/oauth/token"_s, u"/nothing"_s})
        QCOMPARE(server.postForm(path, body).status, 413);
}

void AuthorizationServerTest::everyAnswerHasTheServersDate()
{
    ServerWithoutSockets server;
    for (const HttpResponse &response : {server.signInAtA(), server.signInAtB(), server.send("GET", u"/"_s)})
        QCOMPARE(httpDate(QString::fromLatin1(headerValue(response.headers, "Date"))), server.clock().now());
    QCOMPARE(headerValue(server.signInAtA().headers, "Date"), "Sun, 22 Nov 2026 08:00:00 GMT");
}

void AuthorizationServerTest::clockOffIsTenMinutesAhead()
{
    SandboxConfig config = ServerWithoutSockets::asImplemented();
    config.faults = {u"clock-off"_s};
    ServerWithoutSockets server(config);
    const QDateTime ahead = server.clock().now().addSecs(600);
    const HttpResponse response = server.signInAtB();
    QCOMPARE(httpDate(QString::fromLatin1(headerValue(response.headers, "Date"))), ahead);
    QCOMPARE(httpDate(textOf(response, ".issued")), ahead);
    QCOMPARE(httpDate(QString::fromLatin1(headerValue(server.send("GET", u"/"_s).headers, "Date"))), ahead);
    server.clock().advance(10'799'000);
    QCOMPARE(server.ping(textOf(response, "access_token")), 200); // It lives as long as it says.
    server.clock().advance(1'000);
    QCOMPARE(server.ping(textOf(response, "access_token")), 401);
}

void AuthorizationServerTest::notYetValidTokensBecomeValid()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"not-yet-valid"_s}));
    const QString token = textOf(server.signInAtA(), "access_token");
    QCOMPARE(server.ping(token), 401);
    server.clock().advance(239'999);
    QCOMPARE(server.ping(token), 401);
    server.clock().advance(1);
    QCOMPARE(server.ping(token), 200);
    const QByteArray claims = base64UrlDecoded(token.split(u'.').at(1).toLatin1()).value();
    const QJsonObject object = QJsonDocument::fromJson(claims).object();
    QCOMPARE(object.value(u"nbf").toInteger() - object.value(u"iat").toInteger(), 240);
}

void AuthorizationServerTest::lifetimesAreHeldInBounds_data()
{
    QTest::addColumn<qint64>("wanted");
    QTest::addColumn<qint64>("given");
    QTest::newRow("one second") << qint64(1) << qint64(1);
    QTest::newRow("negative") << qint64(-5) << qint64(0);
    QTest::newRow("for ever") << std::numeric_limits<qint64>::max() << qint64(3'153'600'000);
}

void AuthorizationServerTest::lifetimesAreHeldInBounds()
{
    QFETCH(qint64, wanted);
    QFETCH(qint64, given);
    SandboxConfig config;
    config.lifetimeSeconds = wanted;
    ServerWithoutSockets server(config);
    QCOMPARE(jsonOf(server.signInAtA()).value(u"expires_in").toInteger(), given);
    config.faults = {u"expires-in-nanoseconds"_s};
    ServerWithoutSockets faulty(config);
    QCOMPARE(jsonOf(faulty.signInAtA()).value(u"expires_in").toInteger(), given * 1'000'000'000);
}

void AuthorizationServerTest::wireFaultsAreOnlyNamed()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"bom"_s, u"cut@2"_s, u"slow"_s}));
    const auto mark = [](const HttpResponse &response) { return headerValue(response.headers, "X-Sandbox-Wire"); };
    QCOMPARE(mark(server.signInAtA()), "slow");
    QCOMPARE(mark(server.signInAtA()), "cut");
    QVERIFY(mark(server.send("GET", u"/"_s)).isNull());
    ServerWithoutSockets sound;
    QVERIFY(mark(sound.signInAtA()).isNull());
}

void AuthorizationServerTest::oddFaultsMeetTheRefresh()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"503:odd"_s}));
    const QString refreshToken = textOf(server.signInAtA(), "refresh_token");
    QCOMPARE(server.refreshAtA(refreshToken).status, 503);
    QCOMPARE(server.refreshAtA(refreshToken).status, 200);
    QCOMPARE(server.refreshAtA(refreshToken).status, 503);
}

void AuthorizationServerTest::furtherAccountsMayBeBrought()
{
    SandboxConfig config;
    config.moreAccounts = {{u"ünï@host.com"_s, u"p+ä ß&="_s, {u"7"_s}, u"/authorisation/token"_s}};
    ServerWithoutSockets server(config);
    const HttpResponse response = server.postJson(
        u"/authorisation/token"_s,
        {{u"grant_type"_s, u"password"_s}, {u"username"_s, u"ünï@host.com"_s}, {u"password"_s, u"p+ä ß&="_s}});
    QCOMPARE(textOf(response, "scope"), u"full fileid:7"_s);
    QCOMPARE(server.signInAtA().status, 200); // The documented ones stay.
}

GRANTSCOPE_TEST(AuthorizationServerTest)
#include "tst_authorizationserver.moc"
