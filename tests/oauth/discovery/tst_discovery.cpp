// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// RFC 8414 and OpenID Connect Discovery: where metadata are asked for, and what is not believed of them.

#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "oauth/discovery/discovery.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QUrl server(u"https://login.example.com"_s);

/// Without raw strings: moc of Qt 6.4 takes the two slashes in them for a comment.
QByteArray text(const QByteArray &name, const QByteArray &value)
{
    return '"' + name + "\": \"" + value + '"';
}

QByteArray documentOf(const QByteArray &issuer, const QByteArray &more)
{
    return "{" + text("issuer", issuer) + ", " + more + "}";
}

QByteArray metadata(const QByteArray &members)
{
    return documentOf("https://login.example.com", members);
}

const QByteArray endpoint = text("token_endpoint", "https://login.example.com/token");

const QByteArray good =
    metadata(text("token_endpoint", "https://login.example.com/oauth2/access") +
             ", \"grant_types_supported\": [\"password\", \"refresh_token\"], \"scopes_supported\": [\"full\", 7, "
             "\"mail\"], \"token_endpoint_auth_methods_supported\": [\"private_key_jwt\", \"client_secret_post\", "
             "\"client_secret_basic\", \"none\"]");

Exchange answered(const HttpRequest &request, int status, const QByteArray &body)
{
    return Kit::FakeTransport::answered(request, status, {{"Content-Type", "application/json"}}, body, {});
}

Result<ServerMetadata> readFrom(const QByteArray &body, const QUrl &asked = server, int status = 200)
{
    return readMetadata(asked, answered(HttpRequest(), status, body));
}

QStringList addressesOf(const QUrl &url)
{
    QStringList addresses;
    const QList<HttpRequest> requests = metadataRequests(url);
    for (const HttpRequest &request : requests)
        addresses.append(request.url.toString());
    return addresses;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressWithoutPathIsAskedTwice()
    {
        const QStringList wanted{u"https://login.example.com/.well-known/oauth-authorization-server"_s,
                                 u"https://login.example.com/.well-known/openid-configuration"_s};
        QCOMPARE(addressesOf(server), wanted);
        QCOMPARE(addressesOf(QUrl(u"https://login.example.com/"_s)), wanted);
    }

    void aPathGoesBehindTheWellKnownOneAndBeforeIt()
    {
        const QStringList wanted{u"https://h.example:8443/.well-known/oauth-authorization-server/tenant/1"_s,
                                 u"https://h.example:8443/.well-known/openid-configuration/tenant/1"_s,
                                 u"https://h.example:8443/tenant/1/.well-known/openid-configuration"_s,
                                 u"https://h.example:8443/.well-known/openid-configuration"_s};
        QCOMPARE(addressesOf(QUrl(u"https://h.example:8443/tenant/1/"_s)), wanted);
    }

    void theAddressOfTheMetadataThemselvesIsUnderstood()
    {
        QCOMPARE(addressesOf(QUrl(u"https://login.example.com/.well-known/openid-configuration"_s)),
                 addressesOf(server));
    }

    void noCredentialGoesAlong()
    {
        const QUrl typed(u"https://me:secret@login.example.com/?key=secret#secret"_s);
        QList<HttpRequest> requests = metadataRequests(typed);
        requests.append(pathRequest(QUrl(u"https://me:secret@login.example.com/token?key=secret"_s)));
        for (const HttpRequest &request : std::as_const(requests)) {
            QVERIFY(!request.url.toString().contains("secret"_L1));
            QCOMPARE(request.method, "GET");
            QVERIFY(request.body.isEmpty());
            QCOMPARE(request.headers.size(), 1);
            QCOMPARE(headerValue(request.headers, "Accept"), "application/json");
        }
    }

    void metadataAreRead()
    {
        const Result<ServerMetadata> read = readFrom(good);
        QVERIFY(read.has_value());
        QCOMPARE(read->tokenEndpoint, QUrl(u"https://login.example.com/oauth2/access"_s));
        QVERIFY(read->mayGrant(GrantType::Password));
        QVERIFY(!read->mayGrant(GrantType::ClientCredentials));
        QCOMPARE(read->scopes, (QStringList{u"full"_s, u"mail"_s}));
        QCOMPARE(read->clients, (QList<ClientAuth>{ClientAuth::Post, ClientAuth::Basic, ClientAuth::None}));
    }

    void grantsThatAreNotListedMayBeTried()
    {
        const Result<ServerMetadata> read = readFrom(metadata(endpoint));
        QVERIFY(read.has_value());
        QVERIFY(read->mayGrant(GrantType::Password));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("not-found") << good << 404 << u"metadata-missing"_s;
        QTest::newRow("redirect") << good << 302 << u"metadata-missing"_s;
        QTest::newRow("no-json") << QByteArray("<html>") << 200 << u"json-syntax"_s;
        QTest::newRow("no-object") << QByteArray("[]") << 200 << u"json-not-an-object"_s;
        QTest::newRow("no-token-endpoint")
            << metadata("\"scopes_supported\": []") << 200 << u"token-endpoint-missing"_s;
        QTest::newRow("token-endpoint-of-another-type")
            << metadata("\"token_endpoint\": 7") << 200 << u"token-endpoint-missing"_s;
        QTest::newRow("relative-token-endpoint")
            << metadata(text("token_endpoint", "/token")) << 200 << u"token-endpoint-missing"_s;
        QTest::newRow("plain-http-token-endpoint") << metadata(text("token_endpoint", "http://login.example.com/token"))
                                                   << 200 << u"token-endpoint-insecure"_s;
        QTest::newRow("script-token-endpoint") << metadata(text("token_endpoint", "javascript://login.example.com/x"))
                                               << 200 << u"token-endpoint-insecure"_s;
        QTest::newRow("issuer-missing") << QByteArray("{" + endpoint + "}") << 200 << u"issuer-mismatch"_s;
        QTest::newRow("issuer-of-another-host")
            << documentOf("https://evil.example", endpoint) << 200 << u"issuer-mismatch"_s;
        QTest::newRow("issuer-of-another-port")
            << documentOf("https://login.example.com:444", endpoint) << 200 << u"issuer-mismatch"_s;
        QTest::newRow("issuer-without-tls")
            << documentOf("http://login.example.com", endpoint) << 200 << u"issuer-mismatch"_s;
    }

    void refused()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        const Result<ServerMetadata> read = readFrom(body, server, status);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, code);
    }

    void issuerOfAnotherTenant()
    {
        const QByteArray body = documentOf("https://h.example/other", text("token_endpoint", "https://h.example/t"));
        QCOMPARE(readFrom(body, QUrl(u"https://h.example/mine"_s)).error().code, u"issuer-mismatch"_s);
        QVERIFY(readFrom(body, QUrl(u"https://h.example/other/"_s)).has_value());
    }

    void aTokenEndpointIsKnownByHowItRefuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("wants POST") << 405 << QByteArray() << true;
        QTest::newRow("wants another body") << 415 << QByteArray() << true;
        QTest::newRow("an OAuth error") << 400 << QByteArray(R"({"error": "invalid_request"})") << true;
        QTest::newRow("an OAuth error, 401") << 401 << QByteArray(R"({"error": "invalid_client"})") << true;
        QTest::newRow("a gateway") << 401 << QByteArray(R"({"message": "no"})") << false;
        QTest::newRow("a page") << 200 << QByteArray("<html>welcome</html>") << false;
        QTest::newRow("nothing") << 404 << QByteArray(R"({"error": "not found"})") << false;
        QTest::newRow("broken") << 500 << QByteArray(R"({"error": "server_error"})") << false;
    }

    void aTokenEndpointIsKnownByHowItRefuses()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, isOne);
        QCOMPARE(isTokenEndpoint(answered(HttpRequest(), status, body)), isOne);
    }
};

GRANTSCOPE_TEST(TestDiscovery)
#include "tst_discovery.moc"
