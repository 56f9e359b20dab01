// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "sandbox/endpoints/saasuendpoint.h"
#include "sandbox/serverwithoutsockets.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

QStringList lineStarts(const QByteArray &text)
{
    QStringList starts;
    for (const QByteArray &line : text.split('\n'))
        starts.append(QString::fromUtf8(line.left(line.indexOf(line.contains("\": ") ? ':' : '>'))));
    return starts;
}

} // namespace

class SaasuEndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentedSamplesAreGranted_data();
    void documentedSamplesAreGranted();
    void asImplementedIsCompactAndWithoutFull();
    void accessTokenIsASignedJwt();
    void requestsAsClientsMakeThem_data();
    void requestsAsClientsMakeThem();
    void refusals_data();
    void refusals();
    void xmlRefusalHasTheErrorsRoot();
    void refreshGivesTheSameRefreshTokenAndKillsTheOldAccessToken();
    void refreshTakesXml();
    void refreshRefusals_data();
    void refreshRefusals();
    void pingKnowsLiveTokensAlone();
    void pingAsksForAFileOfTheAccount();
    void twoFactorTakesTheCode();
    void getIsNotAllowed();
};

void SaasuEndpointTest::documentedSamplesAreGranted_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("answer");
    QTest::newRow("json") << u"saasu-request.json"_s << "application/json"_ba << u"saasu-documented.json"_s;
    QTest::newRow("text/json") << u"saasu-request.json"_s << "text/json"_ba << u"saasu-documented.json"_s;
    QTest::newRow("xml") << u"saasu-request.xml"_s << "application/xml"_ba << u"saasu-documented.xml"_s;
    QTest::newRow("text/xml") << u"saasu-request.xml"_s << "text/xml"_ba << u"saasu-documented.xml"_s;
}

/// Line for line the same members, in the same order and with the same indentation: only the values are live.
void SaasuEndpointTest::documentedSamplesAreGranted()
{
    QFETCH(QString, request);
    QFETCH(QByteArray, type);
    QFETCH(QString, answer);
    ServerWithoutSockets server;
    const HttpResponse response = server.post(u"/authorisation/token"_s, type, testData(request));
    QCOMPARE(response.status, 200);
    QCOMPARE(headerValue(response.headers, "Content-Type"), type + "; charset=utf-8");
    QCOMPARE(lineStarts(bodyText(response)), lineStarts(testData(answer)));
    QVERIFY(bodyText(response).contains("full fileid:15431 fileid:14078 fileid:2045"));
    QVERIFY(bodyText(response).contains("10800"));
}

void SaasuEndpointTest::asImplementedIsCompactAndWithoutFull()
{
    ServerWithoutSockets server(ServerWithoutSockets::asImplemented());
    const HttpResponse response = server.signInAtA();
    QCOMPARE(textOf(response, "scope"), u"fileid:15431 fileid:14078 fileid:2045"_s);
    QVERIFY(bodyText(response).startsWith("{\"access_token\":\""));
}

void SaasuEndpointTest::accessTokenIsASignedJwt()
{
    ServerWithoutSockets server;
    const QByteArray token = textOf(server.signInAtA(), "access_token").toLatin1();
    const QList<QByteArray> parts = token.split('.');
    QCOMPARE(parts.size(), 3);
    const QJsonObject claims = QJsonDocument::fromJson(base64UrlDecoded(parts.at(1)).value()).object();
    QCOMPARE(claims.value(u"sub").toString(), u"test@host.com"_s);
    QCOMPARE(claims.value(u"role").toString(), u"access"_s);
    QCOMPARE(claims.value(u"exp").toInteger() - claims.value(u"iat").toInteger(), 10'800);
    QCOMPARE(claims.value(u"iat").toInteger(), server.clock().now().toSecsSinceEpoch());
    QCOMPARE(QMessageAuthenticationCode::hash(parts.at(0) + '.' + parts.at(1), server.server().signingKey(),
                                              QCryptographicHash::Sha256),
             base64UrlDecoded(parts.at(2)).value());
}

void SaasuEndpointTest::requestsAsClientsMakeThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray sample = testData(u"saasu-request.json"_s);
    QTest::newRow("question mark") << u"/authorisation/token?"_s << "application/json; charset=utf-8"_ba << sample;
    QTest::newRow("file id") << u"/authorisation/token?fileid=15431"_s << "application/json"_ba << sample;
    QTest::newRow("other case, slash") << u"/Authorisation/Token/"_s << "application/json"_ba << sample;
    QTest::newRow("no scope")
        << u"/authorisation/token"_s << "application/json"_ba
        << R"({"grant_type":"password","username":"TEST@host.com","password":"StrongPassword"})"_ba;
    QTest::newRow("empty code") << u"/authorisation/token"_s << "application/json"_ba
                                << R"({"grant_type":"password","username":"test@host.com","password":"StrongPassword",)"
                                   R"("scope":"full","verification_code":""})"_ba;
    QTest::newRow("xml without namespaces, other order")
        << u"/authorisation/token"_s << "text/xml"_ba
        << "<OAuthPasswordCredentialsGrantRequest><scope>full</scope><password>StrongPassword</password>"
           "<username>test@host.com</username><grant_type>password</grant_type></OAuthPasswordCredentialsGrantRequest>"_ba;
}

void SaasuEndpointTest::requestsAsClientsMakeThem()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    ServerWithoutSockets server;
    QCOMPARE(server.post(path, type, body).status, 200);
}

void SaasuEndpointTest::refusals_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("error");
    const QJsonObject good{
        {u"grant_type"_s, u"password"_s}, {u"username"_s, u"test@host.com"_s}, {u"password"_s, u"StrongPassword"_s}};
    const auto with = [good](const QString &name, const QJsonValue &value) {
        QJsonObject changed = good;
        changed.insert(name, value);
        return changed;
    };
    QTest::newRow("wrong-password") << with(u"password"_s, u"strongpassword"_s) << u"invalid_grant"_s;
    QTest::newRow("empty-password") << with(u"password"_s, u""_s) << u"invalid_grant"_s;
    QTest::newRow("null-password") << with(u"password"_s, QJsonValue::Null) << u"invalid_grant"_s;
    QTest::newRow("account-of-the-other-endpoint")
        << with(u"username"_s, u"yourname@somewhere.com"_s) << u"invalid_grant"_s;
    QTest::newRow("missing-grant-type") << with(u"grant_type"_s, QJsonValue::Null) << u"invalid_request"_s;
    QTest::newRow("refresh-at-the-token-path")
        << with(u"grant_type"_s, u"refresh_token"_s) << u"unsupported_grant_type"_s;
    QTest::newRow("grant-type-in-capitals") << with(u"grant_type"_s, u"PASSWORD"_s) << u"unsupported_grant_type"_s;
}

void SaasuEndpointTest::refusals()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, error);
    ServerWithoutSockets documented;
    const HttpResponse response = documented.postJson(u"/authorisation/token"_s, request);
    QCOMPARE(response.status, 400);
    QCOMPARE(textOf(response, "error"), error);
    QVERIFY(jsonOf(response).value(u"error_description").isString());
    ServerWithoutSockets implemented(ServerWithoutSockets::asImplemented());
    QVERIFY(jsonOf(implemented.postJson(u"/authorisation/token"_s, request)).value(u"error_description").isNull());
}

void SaasuEndpointTest::xmlRefusalHasTheErrorsRoot()
{
    ServerWithoutSockets server(ServerWithoutSockets::asImplemented());
    const HttpResponse response = server.post(u"/authorisation/token"_s, "text/xml",
                                              "<OAuthPasswordCredentialsGrantRequest><grant_type>password</grant_type>"
                                              "</OAuthPasswordCredentialsGrantRequest>");
    QCOMPARE(response.status, 400);
    const Result<Members> members = readXml(bodyText(response));
    QVERIFY(members.has_value());
    QCOMPARE(members->root, u"OAuthGrantRequestError"_s);
    QCOMPARE(members->list.size(), 1); // A null description is no element.
    QCOMPARE(members->list.first().value.toString(), u"invalid_grant"_s);
}

void SaasuEndpointTest::refreshGivesTheSameRefreshTokenAndKillsTheOldAccessToken()
{
    ServerWithoutSockets server;
    const HttpResponse first = server.signInAtA();
    const QString other = textOf(server.signInAtA(), "access_token");
    const HttpResponse second = server.refreshAtA(textOf(first, "refresh_token"));
    QCOMPARE(second.status, 200);
    QCOMPARE(textOf(second, "refresh_token"), textOf(first, "refresh_token"));
    QVERIFY(textOf(second, "access_token") != textOf(first, "access_token"));
    QCOMPARE(textOf(second, "scope"), textOf(first, "scope"));
    QCOMPARE(server.ping(textOf(first, "access_token")), 401);
    QCOMPARE(server.ping(textOf(second, "access_token")), 200);
    QCOMPARE(server.ping(other), 200); // Another sign-in is another family.
    QCOMPARE(server.server().statistics().revokedTokensUsed, 1);
}

void SaasuEndpointTest::refreshTakesXml()
{
    ServerWithoutSockets server;
    const QByteArray refreshToken = textOf(server.signInAtA(), "refresh_token").toLatin1();
    const HttpResponse response =
        server.post(u"/authorisation/refresh"_s, "application/xml",
                    "<OAuthRefreshAccessTokenRequest><grant_type>refresh_token</grant_type><refresh_token>" +
                        refreshToken + "</refresh_token></OAuthRefreshAccessTokenRequest>");
    QCOMPARE(response.status, 200);
    QCOMPARE(readXml(bodyText(response)).value().root, u"OAuthAccessTokenGrant"_s);
}

void SaasuEndpointTest::refreshRefusals_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown-token") << R"({"grant_type":"refresh_token","refresh_token":"x"})"_ba << u"invalid_grant"_s;
    QTest::newRow("missing-token") << R"({"grant_type":"refresh_token"})"_ba << u"invalid_grant"_s;
    QTest::newRow("missing-grant-type") << R"({"refresh_token":"x"})"_ba << u"unsupported_grant_type"_s;
}

void SaasuEndpointTest::refreshRefusals()
{
    QFETCH(QByteArray, body);
    ServerWithoutSockets server;
    const HttpResponse response = server.post(u"/authorisation/refresh"_s, "application/json", body);
    QCOMPARE(response.status, 400);
    QTEST(textOf(response, "error"), "error");
    QCOMPARE(server.post(u"/authorisation/refresh"_s, "text/plain", body).status, 415);
}

void SaasuEndpointTest::pingKnowsLiveTokensAlone()
{
    ServerWithoutSockets server;
    const HttpResponse granted = server.signInAtA();
    const QString token = textOf(granted, "access_token");
    QCOMPARE(server.ping(token), 200);
    QCOMPARE(server.ping(textOf(granted, "refresh_token")), 401);
    QCOMPARE(server.ping(u"nonsense"_s), 401);
    const HttpResponse bare = server.send("GET", u"/authorisation/ping"_s);
    QCOMPARE(bare.status, 401);
    QVERIFY(bare.body.isEmpty());
    server.clock().advance(10'799'999);
    QCOMPARE(server.ping(token), 200);
    QCOMPARE(server.server().statistics().expiredTokensUsed, 0);
    server.clock().advance(1);
    QCOMPARE(server.ping(token), 401);
    QCOMPARE(server.server().statistics().expiredTokensUsed, 1);
    QCOMPARE(server.send("POST", u"/authorisation/ping"_s).status, 405);
}

void SaasuEndpointTest::pingAsksForAFileOfTheAccount()
{
    ServerWithoutSockets server;
    const QString token = textOf(server.signInAtA(), "access_token");
    QCOMPARE(server.ping(token, u"?FileId=15431"_s), 200);
    QCOMPARE(server.ping(token, u"?fileid=2045"_s), 200);
    QCOMPARE(server.ping(token, u"?FileId=0"_s), 401);
}

void SaasuEndpointTest::twoFactorTakesTheCode()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"two-factor"_s}));
    const HttpResponse asked = server.signInAtA();
    QCOMPARE(asked.status, 401);
    QCOMPARE(textOf(asked, "error"), u"2fa_code_required"_s);
    QJsonObject request{
        {u"grant_type"_s, u"password"_s}, {u"username"_s, u"test@host.com"_s}, {u"password"_s, u"StrongPassword"_s}};
    QCOMPARE(server.postJson(u"/authorisation/token-2fa"_s, request).status, 401);
    request.insert(u"verification_code"_s, u"123456"_s);
    QVERIFY(!textOf(server.postJson(u"/authorisation/token-2fa"_s, request), "access_token").isEmpty());
    request.insert(u"password"_s, u"wrong"_s);
    QCOMPARE(server.postJson(u"/authorisation/token-2fa"_s, request).status, 400);
}

void SaasuEndpointTest::getIsNotAllowed()
{
    ServerWithoutSockets server;
    for (const QString &path :
         {u"/authorisation/token"_s, u"/authorisation/token-2fa"_s, u"/authorisation/refresh"_s}) {
        const HttpResponse response = server.send("GET", path);
        QCOMPARE(response.status, 405);
        QCOMPARE(bodyText(response), R"({"Message":"The requested resource does not support http method 'GET'."})");
    }
}

GRANTSCOPE_TEST(SaasuEndpointTest)
#include "tst_saasuendpoint.moc"
