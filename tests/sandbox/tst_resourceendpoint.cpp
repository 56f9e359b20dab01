// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/onresult.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "net/qnamtransport.h"
#include "oauth/call/callclient.h"
#include "oauth/dialectcatalogue.h"
#include "oauth/tokenclient.h"
#include "sandbox/sandbox.h"
#include "sandbox/serverwithoutsockets.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

namespace
{

HttpHeaders bearer(const QString &token)
{
    return {HttpHeader{"Authorization", "Bearer " + token.toLatin1()}};
}

template<typename T>
Result<T> waited(QFuture<Result<T>> future)
{
    std::optional<Result<T>> outcome;
    QObject context;
    onResult(std::move(future), &context, [&outcome](const Result<T> &result) { outcome = result; });
    static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000));
    return outcome.value_or(failure(Origin::Cancelled, u"waited-in-vain"_s));
}

} // namespace

class ResourceEndpointTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsWantATokenAndItsFile();
    void resourceChallenges_data();
    void resourceChallenges();
    void scopeDecidesTheMethod_data();
    void scopeDecidesTheMethod();
    void misuseIsCounted();
    void overTheWire_data();
    void overTheWire();
};

void ResourceEndpointTest::contactsWantATokenAndItsFile()
{
    ServerWithoutSockets server;
    const QString token = textOf(server.signInAtA(), "access_token");
    const auto status = [&](const QString &query, const HttpHeaders &headers) {
        const HttpResponse response = server.send("GET", u"/contacts"_s + query, headers);
        if (response.status == 401) { // without a word, whichever of the two is wrong
            [&] { QVERIFY(response.body.isEmpty()); }();
            [&] { QVERIFY(headerValue(response.headers, "WWW-Authenticate").isNull()); }();
        }
        return response.status;
    };
    QCOMPARE(status(u"?FileId=15431"_s, bearer(token)), 200);
    QCOMPARE(status(u"?fileid=2045"_s, bearer(token)), 200);
    QCOMPARE(status({}, bearer(token)), 401);
    QCOMPARE(status(u"?FileId=1"_s, bearer(token)), 401);
    QCOMPARE(status(u"?FileId=15431"_s, bearer(u"nonsense"_s)), 401);
    QCOMPARE(status(u"?FileId=15431"_s, {}), 401);
    const HttpResponse answer = server.send("GET", u"/contacts?FileId=14078"_s, bearer(token));
    QCOMPARE(textOf(answer, "FileId"), u"14078"_s);
    QCOMPARE(server.send("POST", u"/contacts"_s, bearer(token)).status, 405);
    server.clock().advance(10'801 * 1000);
    QCOMPARE(status(u"?FileId=15431"_s, bearer(token)), 401);
}

void ResourceEndpointTest::resourceChallenges_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("no token") << QString() << QByteArray("Bearer realm=\"sandbox\"");
    QTest::newRow("unknown") << u"nonsense"_s
                             << QByteArray("Bearer realm=\"sandbox\", error=\"invalid_token\", "
                                           "error_description=\"The access token is not one of this server\"");
    QTest::newRow("expired") << u"expired"_s
                             << QByteArray("Bearer realm=\"sandbox\", error=\"invalid_token\", "
                                           "error_description=\"The access token expired\"");
}

void ResourceEndpointTest::resourceChallenges()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, challenge);
    ServerWithoutSockets server;
    if (token == u"expired"_s) {
        token = textOf(server.signInAtOAuth(), "access_token");
        QCOMPARE(server.send("GET", u"/oauth/resource"_s, bearer(token)).status, 200);
        server.clock().advance(10'801 * 1000);
    }
    const HttpResponse response =
        server.send("GET", u"/oauth/resource"_s, token.isEmpty() ? HttpHeaders() : bearer(token));
    QCOMPARE(response.status, 401);
    QCOMPARE(headerValue(response.headers, "WWW-Authenticate"), challenge);
}

void ResourceEndpointTest::scopeDecidesTheMethod_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("needed"); // empty: it works
    QTest::newRow("full, DELETE") << QByteArray("full") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("view, GET") << QByteArray("view") << QByteArray("GET") << QByteArray();
    QTest::newRow("view, HEAD") << QByteArray("view") << QByteArray("HEAD") << QByteArray();
    QTest::newRow("view, POST") << QByteArray("view") << QByteArray("POST") << QByteArray("modify");
    QTest::newRow("view, DELETE") << QByteArray("view") << QByteArray("DELETE") << QByteArray("delete");
    QTest::newRow("modify, GET") << QByteArray("modify") << QByteArray("GET") << QByteArray("view");
}

void ResourceEndpointTest::scopeDecidesTheMethod()
{
    QFETCH(QByteArray, scope);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, needed);
    ServerWithoutSockets server;
    const QString token =
        textOf(server.postForm(u"/oauth/token"_s, "grant_type=password&username=test%40host.com&password="
                                                  "StrongPassword&scope=" +
                                                      scope),
               "access_token");
    QVERIFY(!token.isEmpty());
    const HttpResponse response = server.send(method, u"/oauth/resource"_s, bearer(token));
    QCOMPARE(response.status, needed.isEmpty() ? 200 : 403);
    const QByteArray challenge = headerValue(response.headers, "WWW-Authenticate");
    QCOMPARE(challenge.contains("insufficient_scope"), !needed.isEmpty());
    QVERIFY(needed.isEmpty() || challenge.endsWith("scope=\"" + needed + '"'));
}

void ResourceEndpointTest::misuseIsCounted()
{
    ServerWithoutSockets server;
    const QString token = textOf(server.signInAtOAuth(), "access_token");
    server.clock().advance(10'801 * 1000);
    static_cast<void>(server.send("GET", u"/oauth/resource"_s, bearer(token)));
    static_cast<void>(server.send("GET", u"/contacts"_s, bearer(token)));
    QCOMPARE(server.server().statistics().expiredTokensUsed, 2);
}

void ResourceEndpointTest::overTheWire_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("error");
    QTest::newRow("works") << u"full"_s << QByteArray("GET") << u"/oauth/resource"_s << u"works"_s << QString();
    QTest::newRow("head") << u"full"_s << QByteArray("HEAD") << u"/oauth/resource"_s << u"works"_s << QString();
    QTest::newRow("scope") << u"view"_s << QByteArray("DELETE") << u"/oauth/resource"_s << u"not-allowed"_s
                           << u"insufficient_scope"_s;
    QTest::newRow("no file") << u"full"_s << QByteArray("GET") << u"/contacts"_s << u"token-refused"_s << QString();
    QTest::newRow("nothing there") << u"full"_s << QByteArray("GET") << u"/nothing"_s << u"call-refused"_s << QString();
}

/// From the grant to the call, through the client's own parts, each request once.
void ResourceEndpointTest::overTheWire()
{
    QFETCH(QString, scope);
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, error);
    const SystemClock clock;
    const auto sandbox = std::move(Sandbox::start({}, clock).value());
    QnamTransport transport(clock);
    const DialectCatalogue catalogue = DialectCatalogue::load();
    const Dialect dialect = *catalogue.find(u"rfc6749");
    GrantRequest grant;
    grant.endpoint = sandbox->url().resolved(QUrl(u"/oauth/token"_s));
    grant.username = u"test@host.com"_s;
    grant.password = Secret(QByteArrayView("StrongPassword"));
    grant.scope = scope;
    const auto granted = waited(TokenClient(transport).request(dialect, grant));
    QVERIFY(granted.has_value() && granted->reading.token);
    ApiCall call;
    call.method = method;
    call.url = sandbox->url().resolved(QUrl(path));
    call.token = granted->reading.token->accessToken;
    call.tokenType = granted->reading.token->tokenType;
    const auto answer = waited(CallClient(transport).send(dialect, call));
    QVERIFY(answer.has_value());
    QTEST(callOutcomeName(answer->reading.outcome), "outcome");
    QCOMPARE(answer->reading.failure ? answer->reading.failure->error : QString(), error);
    QCOMPARE(sandbox->requestCounts().value(path), 1);
}

GRANTSCOPE_TEST(ResourceEndpointTest)
#include "tst_resourceendpoint.moc"
