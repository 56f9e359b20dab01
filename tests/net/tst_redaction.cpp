// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "net/redaction.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Grantscope;

namespace
{
const QString Jwt = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlLXRoYXQtaXMtbG9uZw");
const QString Opaque = QStringLiteral("Q7xJ2mVn9LwTz4RbKc8HsYd1PfGa6UeX_3oNiS-5qWtM0rZhB");

QString fingerprint(const QString &secret)
{
    return Secret::fromText(secret).fingerprint();
}

HttpHeader header(const char *name, const QByteArray &value)
{
    return HttpHeader{QByteArray(name), value};
}
} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &body, const QString &expected) {
            QTest::newRow(name) << body.toUtf8() << expected;
        };
        const auto same = [&row](const char *name, const char *body) {
            row(name, QString::fromUtf8(body), QString::fromUtf8(body));
        };
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        const QString print = fingerprint(QStringLiteral("abc"));

        row("empty", QString(), QString());
        row("form", text("grant_type=password&username=a%40b.c&password=p%26w+d&scope=full"),
            text("grant_type=password&username=a%40b.c&password=[hidden]&scope=full"));
        row("form-one-pair", text("password=x y z"), text("password=[hidden]"));
        row("form-encoded-name", text("p%61ssword=hunter2&a=1"), text("p%61ssword=[hidden]&a=1"));
        row("form-token", text("access_token=abc&expires_in=3600"), text("access_token=%1&expires_in=3600").arg(print));
        row("form-nested-url", text("state=1&next=https%3A%2F%2Fh%2F%3Fcode%3Dabc-secret%26x%3D1"),
            text("state=1&next=https:%2F%2Fh%2F%3Fcode%3D[hidden]%26x%3D1"));
        same("form-empty-password", "username=u&password=");
        row("json", text("{ \"username\": \"u\",\n  \"password\" : \"p\\\"q\", \"n\": 1 }"),
            text("{ \"username\": \"u\",\n  \"password\" : \"[hidden]\", \"n\": 1 }"));
        row("json-token", text("{\"access_token\":\"abc\",\"token_type\":\"Bearer\",\"expires_in\":3600}"),
            text("{\"access_token\":\"%1\",\"token_type\":\"Bearer\",\"expires_in\":3600}").arg(print));
        row("json-camel", text("{\"accessToken\":\"abc\",\"userName\":\"u\"}"),
            text("{\"accessToken\":\"%1\",\"userName\":\"u\"}").arg(print));
        row("json-escaped-name", text("{\"pass\\u0077ord\":\"x\"}"), text("{\"pass\\u0077ord\":\"[hidden]\"}"));
        row("json-escaped-value", text("{\"token\":\"a\\u0062c\"}"), text("{\"token\":\"%1\"}").arg(print));
        row("json-number", text("{\"password\": 123456, \"pin\":1}"),
            text("{\"password\": \"[hidden]\", \"pin\":\"[hidden]\"}"));
        same("json-error-code", "{\"error\":{\"code\":400,\"message\":\"no\"},\"access_token\":null}");
        row("json-code", text("{\"code\":\"SplxlOBeZQQYbYS6WxSbIA\"}"), text("{\"code\":\"[hidden]\"}"));
        row("json-array", text("{\"passwords\":[\"a\",\"b\"],\"x\":[\"c\"]}"),
            text("{\"passwords\":[\"[hidden]\",\"[hidden]\"],\"x\":[\"c\"]}"));
        row("json-nested", text("{\"token\":{\"value\":\"abc\",\"expires_in\":60,\"token_type\":\"Bearer\"}}"),
            text("{\"token\":{\"value\":\"%1\",\"expires_in\":60,\"token_type\":\"Bearer\"}}").arg(print));
        same("json-grant-root", "{\"OAuthAccessTokenGrant\":{\"user\":\"u\"}}");
        row("json-pair", text("[{\"name\":\"Password\",\"value\":\"x\"},{\"name\":\"Accept\",\"value\":\"y\"}]"),
            text("[{\"name\":\"Password\",\"value\":\"[hidden]\"},{\"name\":\"Accept\",\"value\":\"y\"}]"));
        row("json-in-json", text("{\"body\":\"{\\\"password\\\":\\\"x\\\",\\\"a\\\":1}\"}"),
            text("{\"body\":\"{\\\"password\\\":\\\"[hidden]\\\",\\\"a\\\":1}\"}"));
        row("json-missing-commas",
            text("{\"access_token\":\"abc\"\n\"token_type\":\"bearer\"\n\".issued\":\"Fri, 22 Jan 2016\""),
            text("{\"access_token\":\"%1\"\n\"token_type\":\"bearer\"\n\".issued\":\"Fri, 22 Jan 2016\"").arg(print));
        row("json-single-quotes", text("{'password':'x','a':'b'}"), text("{'password':\"[hidden]\",'a':'b'}"));
        row("json-names-without-quotes", text("{password:\"x\", a: 1}"), text("{password:\"[hidden]\", a: 1}"));
        row("json-missing-colon", text("{\"password\" \"x\"}"), text("{\"password\" \"[hidden]\"}"));
        row("json-cut", text("{\"user\":\"u\",\"password\":\"hunt"), text("{\"user\":\"u\",\"password\":\"[hidden]\""));
        row("json-quote-missing", text("{\"a\":\"b,\"password\":\"hunter2\"}"),
            text("{\"a\":\"b,\"password\":\"[hidden]\"}"));
        row("json-jwt-anywhere", text("{\"note\":\"see %1!\"}").arg(Jwt),
            text("{\"note\":\"see %1!\"}").arg(fingerprint(Jwt)));
        row("json-opaque-anywhere", text("{\"ticket\":\"%1\"}").arg(Opaque),
            text("{\"ticket\":\"%1\"}").arg(fingerprint(Opaque)));
        row("xml", text("<R><username>u</username><password>p&amp;q</password></R>"),
            text("<R><username>u</username><password>[hidden]</password></R>"));
        row("xml-token", text("<a:G xmlns:a=\"urn:x\"><a:access_token> abc </a:access_token></a:G>"),
            text("<a:G xmlns:a=\"urn:x\"><a:access_token>%1</a:access_token></a:G>").arg(print));
        row("xml-request-root",
            text("<OAuthPasswordCredentialsGrantRequest><username>u</username><password>p</password></"
                 "OAuthPasswordCredentialsGrantRequest>"),
            text("<OAuthPasswordCredentialsGrantRequest><username>u</username><password>[hidden]</password></"
                 "OAuthPasswordCredentialsGrantRequest>"));
        row("xml-grant-root",
            text("<OAuthAccessTokenGrant><access_token>abc</access_token><expires_in>1</expires_in></"
                 "OAuthAccessTokenGrant>"),
            text("<OAuthAccessTokenGrant><access_token>%1</access_token><expires_in>1</expires_in></"
                 "OAuthAccessTokenGrant>")
                .arg(print));
        row("xml-cdata", text("<token><![CDATA[abc]]></token><b><![CDATA[ok]]></b>"),
            text("<token>%1</token><b><![CDATA[ok]]></b>").arg(print));
        row("xml-leading-dot", text("<T><.issued>Fri</.issued><access_token>abc</access_token></T>"),
            text("<T><.issued>Fri</.issued><access_token>%1</access_token></T>").arg(print));
        row("xml-raw-lt", text("<password>ab<cd</password><x>1</x>"), text("<password>[hidden]</password><x>1</x>"));
        row("xml-raw-lt-first", text("<password><hunter2</password><x>1</x>"),
            text("<password>[hidden]</password><x>1</x>"));
        row("xml-not-closed", text("<a><password>hunter2"), text("<a><password>[hidden]"));
        row("xml-attribute", text("<login password='x' user='u'/>"), text("<login password='[hidden]' user='u'/>"));
        row("xml-pair", text("<add key=\"Password\" value=\"x\"/><add key=\"a\" value=\"b\"/>"),
            text("<add key=\"Password\" value=\"[hidden]\"/><add key=\"a\" value=\"b\"/>"));
        row("xml-nested", text("<password><value>x</value></password>"),
            text("<password><value>[hidden]</value></password>"));
        same("xml-html-code", "<html><body><code>at Foo.Bar()</code></body></html>");
        row("xml-after-words", text("Answer: <password>x</password>"), text("Answer: <password>[hidden]</password>"));
        row("text-opaque", Opaque, fingerprint(Opaque));
        row("text-jwt", text("x=1 token ") + Jwt, text("x=1 token ") + fingerprint(Jwt));
        same("text", "Service Unavailable. The password is wrong, the token expired.");
        same("text-stack",
             "at Microsoft.Owin.Security.OAuth.OAuthAuthorizationServerHandler.InvokeTokenEndpoint2Async()");
    }

    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        const QString once = redactedBody(body);
        QCOMPARE(once, expected);
        QCOMPARE(redactedBody(once.toUtf8()), expected); // masks stay masks
    }

    void otherEncodingsAreReadToo()
    {
        const QString body = QStringLiteral("{\"password\":\"hunter2\"}");
        const QString expected = QStringLiteral("{\"password\":\"[hidden]\"}");
        const auto *units = reinterpret_cast<const char *>(body.utf16());
        QCOMPARE(redactedBody(QByteArray(units, body.size() * 2)), expected);
        QCOMPARE(redactedBody("\xff\xfe" + QByteArray(units, body.size() * 2)), expected);
        QCOMPARE(redactedBody("\xef\xbb\xbf" + body.toUtf8()), expected);
    }

    void brokenUtf8ComesOutValid()
    {
        const QString shown = redactedBody("{\"a\":\"\xff\xc3(\",\"password\":\"\xff\"}");
        QVERIFY(shown.contains(QChar::ReplacementCharacter));
        QVERIFY(shown.contains(QStringLiteral("[hidden]")));
    }

    void headers()
    {
        QCOMPARE(redactedHeaderValue(header("Authorization", "Bearer abc")),
                 "Bearer " + fingerprint(QStringLiteral("abc")).toLatin1());
        QCOMPARE(redactedHeaderValue(header("authorization", "Basic dTpw")), QByteArray("Basic [hidden]"));
        QCOMPARE(redactedHeaderValue(header("Authorization", "secret")), QByteArray("[hidden]"));
        QCOMPARE(redactedHeaderValue(header("Proxy-Authorization", "Digest a b")), QByteArray("Digest [hidden]"));
        QCOMPARE(redactedHeaderValue(header("Set-Cookie", "sid=1; Path=/")), QByteArray("[hidden]"));
        QCOMPARE(redactedHeaderValue(header("X-Api-Key", "1")), QByteArray("[hidden]"));
        QCOMPARE(redactedHeaderValue(header("X-Functions-Key", "1")), QByteArray("[hidden]"));
        QCOMPARE(redactedHeaderValue(header("Content-Type", "application/json")), QByteArray("application/json"));
        QCOMPARE(redactedHeaderValue(header("WWW-Authenticate", "Bearer realm=\"x\", error=\"invalid_token\"")),
                 QByteArray("Bearer realm=\"x\", error=\"invalid_token\""));
        QCOMPARE(redactedHeaderValue(header("Location", "https://h/cb?code=abc&state=1#access_token=abc")),
                 "https://h/cb?code=[hidden]&state=1#access_token=" + fingerprint(QStringLiteral("abc")).toLatin1());
    }

    void urls()
    {
        const auto shown = [](const char *url) { return redactedUrl(QUrl(QString::fromLatin1(url))); };
        QCOMPARE(shown("https://u:p@h:1/a%20b?wsAccessKey=k&x=1#t"),
                 QStringLiteral("https://h:1/a%20b?wsAccessKey=[hidden]&x=1#t"));
        QCOMPARE(shown("https://h/p"), QStringLiteral("https://h/p"));
        QCOMPARE(shown("https://h/?code=abc&code=12"), QStringLiteral("https://h/?code=[hidden]&code=12"));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const QString &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        const auto same = [&row](const char *text) { row(text, QString::fromUtf8(text)); };
        const QString print = fingerprint(QStringLiteral("abc12345"));
        row("failed: password=x y", QStringLiteral("failed: password=[hidden] y"));
        row("Password: my long pass phrase", QStringLiteral("Password: [hidden]"));
        row("\"access_token\":\"abc12345\",", QStringLiteral("\"access_token\":\"%1\",").arg(print));
        row("\\\"access_token\\\": \\\"abc12345\\\"", QStringLiteral("\\\"access_token\\\": \\\"%1\\\"").arg(print));
        row("x password=\"a\\\\\" y", QStringLiteral("x password=\"[hidden]\" y"));
        row("x password=\"a\\\"b\" y", QStringLiteral("x password=\"[hidden]\" y"));
        row("x password=\\\"a\\\\\\\" y", QStringLiteral("x password=\\\"[hidden]\\\" y"));
        row("x password=\\\\\"a\\\"b\\\\\" y", QStringLiteral("x password=\\\\\"[hidden]\\\\\" y"));
        row("access_token%3Dabc12345%26x", QStringLiteral("access_token%3D%1%26x").arg(print));
        row("curl -H 'Authorization: Bearer abc12345'", QStringLiteral("curl -H 'Authorization: Bearer [hidden]'"));
        row("got Bearer abc12345.", QStringLiteral("got Bearer ") + fingerprint(QStringLiteral("abc12345.")));
        row("Basic dXNlcjpwYXNz", QStringLiteral("Basic [hidden]"));
        row("GET https://user:pw@h/x", QStringLiteral("GET https://[hidden]@h/x"));
        row("token: abc12345", QStringLiteral("token: ") + print);
        row("-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----",
            QStringLiteral("-----BEGIN [hidden]-----END PRIVATE KEY-----"));
        same("-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----");
        same("invalid token: expired");
        same("Error code: invalid_grant, status code: 401, token_type=Bearer");
        same("Host login.example.com not found");
        same("https://example.com/a/b?x=1");
        same("Bearer authentication is required");
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redactedText(text), expected);
        QCOMPARE(redactedText(expected), expected);
    }

    // Looking for the quote at each place anew took seconds here, and a square of it for more.
    void quoteOfManyBackslashesTakesNoSquareOfTime()
    {
        constexpr qsizetype Count = 200'000;
        const QString start = QStringLiteral("x password=") + QString(Count, u'\\') + u'"';
        QCOMPARE(redactedText(start + QString(3 * Count, u'\\')), start + QStringLiteral("[hidden]"));
    }

    void logLineHoldsNoQuery()
    {
        Exchange exchange;
        exchange.request.url = QUrl(QStringLiteral("https://h:8443/a/token?wsAccessKey=k"));
        exchange.totalMs = 12.34;
        QCOMPARE(logLine(exchange), QStringLiteral("POST h:8443 /a/token unanswered 12.3 ms"));
        exchange.failure = TransportFailure{TransportFailure::Kind::CutOff, {}, true};
        QCOMPARE(logLine(exchange), QStringLiteral("POST h:8443 /a/token cut-off 12.3 ms"));
        exchange.response = HttpResponse{200, {}, {}, HttpResponse::Body::Whole, {}};
        exchange.request.url.setPath(QStringLiteral("/") + Jwt);
        QCOMPARE(logLine(exchange), QStringLiteral("POST h:8443 /%1 200 12.3 ms").arg(fingerprint(Jwt)));
    }

    void secretNames_data()
    {
        QTest::addColumn<bool>("isSecret");
        for (const char *name : {"password",
                                 "Password",
                                 "user_password",
                                 "client_secret",
                                 "access_token",
                                 "accessToken",
                                 "ID-Token",
                                 "code",
                                 "code_verifier",
                                 "assertion",
                                 "client_assertion",
                                 "verification_code",
                                 "Cookie",
                                 "Set-Cookie",
                                 "Authorization",
                                 "X-Api-Key",
                                 "wsAccessKey",
                                 "a:refresh_token",
                                 "device_code",
                                 "__RequestVerificationToken",
                                 "otp",
                                 "pin",
                                 "SAMLResponse",
                                 "_x0070_assword_token"})
            QTest::newRow(name) << true;
        for (const char *name :
             {"token_type", "expires_in", ".issued", "token_endpoint", "client_secret_expires_at", "grant_type",
              "username", "userName", "scope", "error", "code_challenge_method", "Content-Type", "Date",
              "refresh_token_expires_in", "token_endpoint_auth_methods_supported", "spinner", "author", ""})
            QTest::newRow(name) << false;
    }

    void secretNames()
    {
        QFETCH(bool, isSecret);
        QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), isSecret);
    }
};

GRANTSCOPE_TEST(TestRedaction)
#include "tst_redaction.moc"
