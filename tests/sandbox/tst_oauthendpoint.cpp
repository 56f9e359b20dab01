// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/endpoints/oauthendpoint.h"
#include "sandbox/serverwithoutsockets.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

class OAuthEndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwordGrantByTheBook();
    void bothAccountsAreKnown();
    void refusals_data();
    void refusals();
    void otherBodiesAndMethodsAreRefused();
    void clientAuthentication_data();
    void clientAuthentication();
    void clientCredentialsGiveNoRefreshToken();
    void rotationGivesANewRefreshToken();
    void reuseRevokesTheFamily();
    void withoutRotationTheTokenStays();
    void refreshBelongsToItsClient();
    void refreshNarrowsButNeverWidens();

private:
    static QByteArray basic(const QByteArray &pair) { return "Basic " + pair.toBase64(); }
};

void OAuthEndpointTest::passwordGrantByTheBook()
{
    ServerWithoutSockets server;
    const HttpResponse response = server.signInAtOAuth();
    QCOMPARE(response.status, 200);
    QCOMPARE(headerValue(response.headers, "Cache-Control"), "no-store");
    QCOMPARE(headerValue(response.headers, "Content-Type"), "application/json");
    QCOMPARE(textOf(response, "token_type"), u"Bearer"_s);
    QCOMPARE(textOf(response, "scope"), u"full view"_s);
    QCOMPARE(jsonOf(response).value(u"expires_in").toInteger(), 10'800);
    QCOMPARE(textOf(response, "access_token").count(u'.'), 2);
    QCOMPARE(textOf(response, "refresh_token").size(), 43);
}

void OAuthEndpointTest::bothAccountsAreKnown()
{
    ServerWithoutSockets server;
    const QByteArray other = "grant_type=password&username=yourname%40somewhere.com&password=abcdefg";
    QCOMPARE(textOf(server.postForm(u"/oauth/token"_s, other), "scope"), u"full"_s);
}

void OAuthEndpointTest::refusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    const QByteArray good = "grant_type=password&username=test%40host.com&password=StrongPassword";
    QTest::newRow("empty-body") << ""_ba << u"invalid_request"_s;
    QTest::newRow("missing-grant-type") << "username=a&password=b"_ba << u"invalid_request"_s;
    QTest::newRow("empty-grant-type") << "grant_type=&username=a"_ba << u"invalid_request"_s;
    QTest::newRow("unsupported-grant") << "grant_type=authorization_code&code=x"_ba << u"unsupported_grant_type"_s;
    QTest::newRow("missing-password") << "grant_type=password&username=a"_ba << u"invalid_request"_s;
    QTest::newRow("wrong-password") << good + "x" << u"invalid_grant"_s;
    QTest::newRow("parameter-twice") << good + "&grant_type=password" << u"invalid_request"_s;
    QTest::newRow("unknown-scope") << good + "&scope=root" << u"invalid_scope"_s;
    QTest::newRow("missing-refresh-token") << "grant_type=refresh_token"_ba << u"invalid_request"_s;
    QTest::newRow("unknown-refresh-token") << "grant_type=refresh_token&refresh_token=x"_ba << u"invalid_grant"_s;
}

void OAuthEndpointTest::refusals()
{
    QFETCH(QByteArray, body);
    ServerWithoutSockets server;
    const HttpResponse response = server.postForm(u"/oauth/token"_s, body);
    QCOMPARE(response.status, 400);
    QTEST(textOf(response, "error"), "error");
    QCOMPARE(headerValue(response.headers, "Cache-Control"), "no-store");
}

void OAuthEndpointTest::otherBodiesAndMethodsAreRefused()
{
    ServerWithoutSockets server;
    QCOMPARE(server.post(u"/oauth/token"_s, "application/json", R"({"grant_type":"password"})").status, 400);
    const HttpResponse get = server.send("GET", u"/oauth/token"_s);
    QCOMPARE(get.status, 405);
    QCOMPARE(headerValue(get.headers, "Allow"), "POST");
    QCOMPARE(server.postForm(u"/OAuth/Token"_s, "grant_type=x").status, 404); // No ASP.NET: case counts.
}

void OAuthEndpointTest::clientAuthentication_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("challenged");
    QTest::newRow("none") << ""_ba
                          << ""_ba << 200 << false;
    QTest::newRow("public id") << ""_ba
                               << "&client_id=gui"_ba << 200 << false;
    QTest::newRow("basic") << basic("demo:demo-secret") << ""_ba << 200 << false;
    QTest::newRow("basic, form-encoded") << basic("demo:demo%2Dsecret") << ""_ba << 200 << false;
    QTest::newRow("post") << ""_ba
                          << "&client_id=demo&client_secret=demo-secret"_ba << 200 << false;
    QTest::newRow("wrong-basic") << basic("demo:no") << ""_ba << 401 << true;
    QTest::newRow("basic-without-colon") << basic("demo") << ""_ba << 401 << true;
    QTest::newRow("basic-not-base64") << "Basic !!"_ba
                                      << ""_ba << 401 << true;
    QTest::newRow("wrong-post") << ""_ba
                                << "&client_id=demo&client_secret=no"_ba << 401 << false;
    QTest::newRow("two-ways") << basic("demo:demo-secret") << "&client_id=demo&client_secret=demo-secret"_ba << 400
                              << false;
}

void OAuthEndpointTest::clientAuthentication()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, more);
    QFETCH(bool, challenged);
    ServerWithoutSockets server;
    HttpHeaders headers{HttpHeader{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!authorization.isEmpty())
        headers.append(HttpHeader{"Authorization", authorization});
    const HttpResponse response =
        server.send("POST", u"/oauth/token"_s, headers,
                    "grant_type=password&username=test%40host.com&password=StrongPassword" + more);
    QTEST(response.status, "status");
    QCOMPARE(!headerValue(response.headers, "WWW-Authenticate").isNull(), challenged);
    if (response.status == 401)
        QCOMPARE(textOf(response, "error"), u"invalid_client"_s);
}

void OAuthEndpointTest::clientCredentialsGiveNoRefreshToken()
{
    ServerWithoutSockets server;
    const HttpResponse response = server.postForm(
        u"/oauth/token"_s, "grant_type=client_credentials&client_id=demo&client_secret=demo-secret&scope=view");
    QCOMPARE(response.status, 200);
    QVERIFY(!jsonOf(response).contains(u"refresh_token"));
    QCOMPARE(server.ping(textOf(response, "access_token")), 200);
    QCOMPARE(server.postForm(u"/oauth/token"_s, "grant_type=client_credentials&client_id=demo").status, 401);
}

void OAuthEndpointTest::rotationGivesANewRefreshToken()
{
    ServerWithoutSockets server;
    const HttpResponse first = server.signInAtOAuth();
    const HttpResponse second = server.refreshAtOAuth(textOf(first, "refresh_token"));
    QCOMPARE(second.status, 200);
    QVERIFY(textOf(second, "refresh_token") != textOf(first, "refresh_token"));
    QCOMPARE(server.ping(textOf(first, "access_token")), 200); // A new access token is no end of the old one.
    QCOMPARE(server.refreshAtOAuth(textOf(second, "refresh_token")).status, 200);
}

void OAuthEndpointTest::reuseRevokesTheFamily()
{
    ServerWithoutSockets server;
    const HttpResponse bystander = server.signInAtOAuth();
    const HttpResponse first = server.signInAtOAuth();
    const HttpResponse second = server.refreshAtOAuth(textOf(first, "refresh_token"));
    const HttpResponse stolen = server.refreshAtOAuth(textOf(first, "refresh_token"));
    QCOMPARE(stolen.status, 400);
    QCOMPARE(textOf(stolen, "error"), u"invalid_grant"_s);
    QCOMPARE(server.server().statistics().refreshTokensReused, 1);
    QCOMPARE(server.ping(textOf(first, "access_token")), 401);
    QCOMPARE(server.ping(textOf(second, "access_token")), 401);
    QCOMPARE(server.refreshAtOAuth(textOf(second, "refresh_token")).status, 400);
    QCOMPARE(server.refreshAtOAuth(textOf(bystander, "refresh_token")).status, 200);
}

void OAuthEndpointTest::withoutRotationTheTokenStays()
{
    SandboxConfig config;
    config.rotateRefreshTokens = false;
    ServerWithoutSockets server(config);
    const QString token = textOf(server.signInAtOAuth(), "refresh_token");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(textOf(server.refreshAtOAuth(token), "refresh_token"), token);
    QCOMPARE(server.server().statistics().refreshTokensReused, 0);
}

void OAuthEndpointTest::refreshBelongsToItsClient()
{
    ServerWithoutSockets server;
    const HttpResponse granted = server.postForm(
        u"/oauth/token"_s, "grant_type=password&username=test%40host.com&password=StrongPassword&client_id=gui");
    const QString token = textOf(granted, "refresh_token");
    QCOMPARE(textOf(server.refreshAtOAuth(token), "error"), u"invalid_grant"_s);
    QCOMPARE(server.refreshAtOAuth(token, "&client_id=other").status, 400);
    QCOMPARE(server.refreshAtOAuth(token, "&client_id=gui").status, 200);
}

void OAuthEndpointTest::refreshNarrowsButNeverWidens()
{
    ServerWithoutSockets server;
    const HttpResponse first = server.signInAtOAuth();
    const HttpResponse wide = server.refreshAtOAuth(textOf(first, "refresh_token"), "&scope=full+delete");
    QCOMPARE(textOf(wide, "error"), u"invalid_scope"_s);
    const HttpResponse narrow = server.refreshAtOAuth(textOf(first, "refresh_token"), "&scope=view");
    QCOMPARE(textOf(narrow, "scope"), u"view"_s);
    // The refresh token keeps what was granted at first (RFC 6749 section 6).
    QCOMPARE(textOf(server.refreshAtOAuth(textOf(narrow, "refresh_token")), "scope"), u"full view"_s);
}

GRANTSCOPE_TEST(OAuthEndpointTest)
#include "tst_oauthendpoint.moc"
