// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "sandbox/faults/answerfaults.h"
#include "sandbox/faults/bytefault.h"
#include "sandbox/faults/faultcatalogue.h"
#include "sandbox/faults/memberfault.h"
#include "sandbox/serverwithoutsockets.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

HttpResponse oauthAnswer(const QString &fault)
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({fault}));
    return server.signInAtOAuth();
}

/// What differs from run to run is taken out: tokens.
QByteArray comparable(const HttpResponse &response)
{
    QByteArray text = QByteArray::number(response.status);
    for (const HttpHeader &header : response.headers)
        text += '\n' + header.name + ':' + header.value;
    static const QRegularExpression token(u"\"(access|refresh)_token\": ?\"[^\"]*\""_s);
    return text + '\n' + QString::fromUtf8(bodyText(response)).remove(token).toUtf8();
}

} // namespace

class AnswerFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultChangesAnAnswer_data();
    void everyFaultChangesAnAnswer();
    void members_data();
    void members();
    void refusalsHitWrongPasswordsToo();
    void memberFaultsLeaveRefusalsAlone();
    void statuses_data();
    void statuses();
    void contentTypes();
    void marksAndEncodings();
    void damagedAnswersKeepTheirDamage();
    void refreshWithoutRefreshTokenKeepsTheOldOne();
    void charsetIsRefusedOnlyWhenSent();
    void echoRepeatsTheRequest();
    void faultsAddUp();
    void sizes();
};

void AnswerFaultsTest::everyFaultChangesAnAnswer_data()
{
    QTest::addColumn<QString>("fault");
    const QList<SandboxFault> all = answerFaults();
    for (const SandboxFault &fault : all)
        QTest::newRow(qPrintable(fault.name)) << fault.name;
}

/// Not every fault means something in every answer; each must in one of these.
void AnswerFaultsTest::everyFaultChangesAnAnswer()
{
    QFETCH(QString, fault);
    ServerWithoutSockets sound;
    ServerWithoutSockets faulty(ServerWithoutSockets::withFaults({fault}));
    const auto differ = [](const HttpResponse &a, const HttpResponse &b) { return comparable(a) != comparable(b); };
    const QByteArray form = "grant_type=password&username=yourname@somewhere.com&password=abcdefg";
    const QByteArray type = "application/x-www-form-urlencoded; charset=utf-8";
    const HttpResponse granted = sound.signInAtOAuth();
    const bool changed =
        differ(granted, faulty.signInAtOAuth()) || differ(sound.signInAtB(), faulty.signInAtB()) ||
        differ(sound.post(u"/Token"_s, type, form, "text/xml"), faulty.post(u"/Token"_s, type, form, "text/xml"));
    if (fault == u"refresh-without-refresh-token")
        return; // It has a test of its own.
    QVERIFY(changed);
}

void AnswerFaultsTest::members_data()
{
    QTest::addColumn<QByteArray>("expected"); // A part of the answer of /oauth/token
    const auto row = [](const char *fault, const char *expected) { QTest::newRow(fault) << QByteArray(expected); };
    row("expires-in-string", R"("expires_in":"10800")");
    row("expires-in-float", R"("expires_in":10800.5)");
    row("expires-in-exponent", R"("expires_in":"3.6e3")");
    row("expires-in-milliseconds", R"("expires_in":10800000,)");
    row("expires-in-nanoseconds", R"("expires_in":10800000000000,)");
    row("expires-in-huge", R"("expires_in":999999999999999999,)");
    row("expires-in-zero", R"("expires_in":0,"refresh_token")");
    row("expires-in-negative", R"("expires_in":-1,)");
    row("expires-in-null", R"("expires_in":null)");
    row("expires-in-word", R"("expires_in":"soon")");
    row("expires-in-absent", R"("token_type":"Bearer","refresh_token")");
    row("lifetime-absent", R"("token_type":"Bearer","refresh_token")");
    row("expires-on-epoch", R"("expires_on":"1795345200")");
    row("expires-at-epoch", R"("expires_at":1795345200)");
    row("expires-name", R"("expires":10800)");
    row("issued-at-milliseconds", R"("issued_at":"1795334400000")");
    row("lifetimes-disagree", R"("expires_in":108000,)");
    row("token-type-odd", R"("token_type":"Application Access Token")");
    row("token-type-mac", R"("token_type":"mac")");
    row("token-empty", R"("access_token":"")");
    row("token-null", R"("access_token":null)");
    row("token-number", R"("access_token":1234567,)");
    row("token-forbidden-characters", R"("access_token":"abc\r\nX-Injected: yes")");
    row("duplicate-token", R"(,"access_token":"another-token-than-the-first"})");
    row("duplicate-member", R"(,"token_type":"Bearer"})");
    row("no-refresh-token", R"("expires_in":10800,"scope")");
    row("scope-array", R"("scope":["full","view"])");
    row("scope-comma", R"("scope":"full,view")");
    row("scopes-name", R"("scopes":"full view")");
    row("nested-token", R"({"status":0,"data":{"access_token":)");
    row("nested-extras", R"("user":{"id":7,"tags":["a",1,true]})");
    row("camel-case", R"("tokenType":"Bearer","expiresIn":10800,"refreshToken":)");
    row("null-error", R"("error":null,"error_description":null})");
    row("token-with-error", R"("error":"invalid_scope"})");
    row("form-answer", "token_type=Bearer&expires_in=10800&refresh_token=");
    row("error-with-200", R"({"error":"invalid_grant",)");
    row("error-object", R"({"error":{"code":190,"message":)");
    row("errors-array", R"({"errors":[{"errorType":)");
    row("error-reason", R"("error_reason":"missing_grant")");
    row("error-odd", R"({"error":"Autorization Error"})");
    row("aspnet-message", R"({"Message":"The request is invalid.","ModelState":{)");
    row("problem-details", R"("title":"Unauthorized")");
    row("mfa-required", R"({"mfa_required":true})");
    row("two-factor", R"({"error":"2fa_code_required"})");
    row("http-500", R"({"Message":"An error has occurred.","ExceptionMessage":)");
    row("json-array", R"([{"access_token":)");
    row("json-string", R"("Record to be updated)");
    row("html-with-200", "<title>Down for maintenance</title>");
    row("xml-dtd", "<!DOCTYPE");
}

void AnswerFaultsTest::members()
{
    QFETCH(QByteArray, expected);
    const QByteArray body = bodyText(oauthAnswer(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(body.contains(expected), body.constData());
}

void AnswerFaultsTest::refusalsHitWrongPasswordsToo()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"http-429"_s}));
    const HttpResponse response = server.postForm(u"/oauth/token"_s, "grant_type=password&username=a&password=b");
    QCOMPARE(response.status, 429);
    QCOMPARE(headerValue(response.headers, "Retry-After"), "2");
    QCOMPARE(server.server().statistics().refusals, 1);
}

void AnswerFaultsTest::memberFaultsLeaveRefusalsAlone()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"expires-in-string"_s, u"created-201"_s}));
    const HttpResponse response = server.postForm(u"/oauth/token"_s, "grant_type=password&username=a&password=b");
    QCOMPARE(response.status, 400);
    QVERIFY(!jsonOf(response).contains(u"expires_in"));
}

void AnswerFaultsTest::statuses_data()
{
    QTest::addColumn<int>("status");
    const auto row = [](const char *fault, int status) { QTest::newRow(fault) << status; };
    row("created-201", 201);
    row("error-with-200", 200);
    row("error-object", 400);
    row("invalid-grant", 400);
    row("invalid-client", 401);
    row("problem-details", 401);
    row("two-factor", 401);
    row("mfa-required", 200);
    row("www-authenticate", 401);
    row("http-429", 429);
    row("http-500", 500);
    row("http-503", 503);
    row("html-page", 403);
    row("html-with-200", 200);
    row("redirect", 307);
    row("redirect-301", 301);
    row("empty-body", 200);
    row("json-string", 409);
    row("gzip", 200);
}

void AnswerFaultsTest::statuses()
{
    QTEST(oauthAnswer(QString::fromLatin1(QTest::currentDataTag())).status, "status");
}

void AnswerFaultsTest::contentTypes()
{
    const auto type = [](const QString &fault) { return headerValue(oauthAnswer(fault).headers, "Content-Type"); };
    QCOMPARE(type(u"wrong-content-type"_s), "text/plain; charset=utf-8");
    QCOMPARE(type(u"json-as-html"_s), "text/html; charset=utf-8");
    QVERIFY(type(u"no-content-type"_s).isNull());
    QCOMPARE(type(u"html-as-json"_s), "application/json");
    QCOMPARE(type(u"problem-details"_s), "application/problem+json");
    QCOMPARE(headerValue(oauthAnswer(u"redirect"_s).headers, "Location"), "/sandbox/redirected");
    QVERIFY(headerValue(oauthAnswer(u"www-authenticate"_s).headers, "WWW-Authenticate").contains("invalid_token"));
    QVERIFY(oauthAnswer(u"www-authenticate"_s).body.isEmpty());
}

void AnswerFaultsTest::marksAndEncodings()
{
    QVERIFY(bodyText(oauthAnswer(u"bom"_s)).startsWith("\xEF\xBB\xBF{"));
    const HttpResponse wide = oauthAnswer(u"utf-16"_s);
    QVERIFY(bodyText(wide).startsWith(QByteArray("\xFF\xFE{\0", 4)));
    QCOMPARE(headerValue(wide.headers, "Content-Type"), "application/json; charset=utf-16");
    QVERIFY(readJson(bodyText(wide)).has_value());
    QVERIFY(bodyText(oauthAnswer(u"invalid-utf8"_s)).contains("J\xF6rg"));
    QVERIFY(!readJson(bodyText(oauthAnswer(u"invalid-utf8"_s))).has_value());
}

/// A fault of the lifetime at the second endpoint comes on top of what its page has wrong.
void AnswerFaultsTest::damagedAnswersKeepTheirDamage()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"expires-in-string"_s, u"expired-member"_s}));
    const QByteArray body = bodyText(server.signInAtB());
    QVERIFY(body.contains("\".persistent\": \"\"\n  \"expires_in\": \"10800\"\n}"));
    QVERIFY(body.contains("  \".expired\": \""));
    QVERIFY(!body.contains(".expires"));
}

void AnswerFaultsTest::refreshWithoutRefreshTokenKeepsTheOldOne()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"refresh-without-refresh-token"_s}));
    const QString token = textOf(server.signInAtOAuth(), "refresh_token");
    QVERIFY(!token.isEmpty());
    for (int i = 0; i < 3; ++i) {
        const HttpResponse response = server.refreshAtOAuth(token);
        QCOMPARE(response.status, 200);
        QVERIFY(!jsonOf(response).contains(u"refresh_token"));
    }
    QCOMPARE(server.server().statistics().refreshTokensReused, 0);
}

void AnswerFaultsTest::charsetIsRefusedOnlyWhenSent()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"charset-refused"_s}));
    const QByteArray body = testData(u"saasu-request.json"_s);
    QCOMPARE(server.post(u"/authorisation/token"_s, "application/json", body).status, 200);
    QCOMPARE(server.post(u"/authorisation/token"_s, "application/json; charset=utf-8", body).status, 415);
}

void AnswerFaultsTest::echoRepeatsTheRequest()
{
    ServerWithoutSockets server(ServerWithoutSockets::withFaults({u"echo-request"_s}));
    const HttpResponse response = server.signInAtB();
    QCOMPARE(response.status, 400);
    QVERIFY(bodyText(response).contains("password=abcdefg"));
}

void AnswerFaultsTest::faultsAddUp()
{
    ServerWithoutSockets server(
        ServerWithoutSockets::withFaults({u"expires-in-string"_s, u"bom"_s, u"wrong-content-type"_s, u"gzip:odd"_s}));
    const HttpResponse first = server.signInAtOAuth();
    QVERIFY(bodyText(first).startsWith("\xEF\xBB\xBF{"));
    QVERIFY(bodyText(first).contains(R"("10800")"));
    QVERIFY(headerValue(first.headers, "Content-Encoding").isNull());
    QCOMPARE(headerValue(server.signInAtOAuth().headers, "Content-Encoding"), "gzip");
}

void AnswerFaultsTest::sizes()
{
    QVERIFY(oauthAnswer(u"huge-body"_s).body.size() > 5 * 1024 * 1024);
    QVERIFY(readJson(bodyText(oauthAnswer(u"huge-body"_s))).has_value());
    const HttpResponse bomb = oauthAnswer(u"gzip-bomb"_s);
    QVERIFY(bomb.body.size() < 1024 * 1024);
    const HttpResponse broken = oauthAnswer(u"broken-gzip"_s);
    QVERIFY(bodyText(broken).startsWith("\x1F\x8B"));
    QCOMPARE(headerValue(broken.headers, "Content-Encoding"), "gzip");
}

GRANTSCOPE_TEST(AnswerFaultsTest)
#include "tst_answerfaults.moc"
