// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::ids;
using Kit::read;

Q_DECLARE_METATYPE(Grantscope::HttpHeaders)

namespace
{
const HttpHeaders Json{{"Content-Type", "application/json"}};
const HttpHeaders Xml{{"Content-Type", "application/xml"}};
} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesOneExplainedError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("description");
        const auto row = [](const char *name, int status, const HttpHeaders &headers, const QByteArray &body,
                            const char *code, const char *error, const char *description) {
            QTest::newRow(name) << status << headers << body << QString::fromLatin1(code) << QString::fromLatin1(error)
                                << QString::fromUtf8(description);
        };
        row("oauth-json", 400, Json, R"({"error":"invalid_grant","error_description":"Wrong."})", "oauth-error",
            "invalid_grant", "Wrong.");
        row("oauth-null-description", 400, Json, R"({"error":"invalid_grant","error_description":null})", "oauth-error",
            "invalid_grant", "");
        row("oauth-xml", 401, Xml, "<OAuthGrantRequestError><error>2fa_code_required</error></OAuthGrantRequestError>",
            "oauth-error", "2fa_code_required", "");
        row("oauth-with-200", 200, Json, R"({"error":"invalid_client"})", "oauth-error", "invalid_client", "");
        row("oauth-and-token-with-200", 200, Json, R"({"access_token":"abc","error":"partial"})", "oauth-error",
            "partial", "");
        row("error-with-capitals", 400, Json, R"({"error":"Autorization Error"})", "oauth-error", "Autorization Error",
            "");
        row("error-object", 400, Json, R"({"error":{"message":"No","type":"OAuthException","code":190}})",
            "oauth-error", "OAuthException", "No");
        row("error-number", 400, Json, R"({"error":17})", "oauth-error", "17", "");
        row("errors-array", 400, Json, R"({"errors":[{"errorType":"invalid_grant","message":"No"}]})", "errors-array",
            "invalid_grant", "No");
        row("errors-texts", 400, Json, R"({"errors":["No"]})", "errors-array", "", "No");
        row("aspnet", 400, Json,
            R"({"Message":"The request is invalid.","ModelState":{"request.username":["needed"]}})", "aspnet-message",
            "", "The request is invalid.");
        row("aspnet-xml", 415, Xml, "<Error><Message>Not supported.</Message></Error>", "aspnet-message", "",
            "Not supported.");
        row("aspnet-with-200", 200, Json, R"({"Message":"No."})", "aspnet-message", "", "No.");
        row("aspnet-500", 500, Json, R"({"Message":"An error.","ExceptionMessage":"Null","StackTrace":"at X"})",
            "aspnet-message", "", "An error. Null");
        row("problem", 401, {{"Content-Type", "application/problem+json"}},
            R"({"title":"Unauthorized","status":401,"detail":"LockedOut"})", "problem-details", "Unauthorized",
            "LockedOut");
        row("problem-undeclared", 401, Json, R"({"title":"Unauthorized","status":401})", "problem-details", "",
            "Unauthorized");
        row("problem-with-200", 200, {{"Content-Type", "application/problem+json"}},
            R"({"title":"Nope","status":401,"detail":"d"})", "problem-details", "Nope", "d");
        row("error-array", 400, Json, R"({"error":["invalid_grant"]})", "oauth-error", "invalid_grant", "");
        row("empty-401", 401, {}, "", "empty-body", "", "");
        row("empty-403", 403, {}, "", "empty-body", "", "");
        row("html-500", 500, {{"Content-Type", "text/html"}}, "<html><title>Oops</title></html>", "html-page", "", "");
        row("html-said-json", 502, Json, "<html><title>Oops</title></html>", "html-page", "", "");
        row("bare-text", 409, Json, R"("Record changed")", "http-status", "", "");
        row("broken-json", 400, Json, R"({"error":)", "http-status", "", "");
        row("nothing-known", 400, Json, R"({"foo":"bar"})", "http-status", "", "");
        row("further-step", 200, Json, R"({"mfa_required":true})", "further-step", "", "");
        row("challenge-only", 401,
            {{"WWW-Authenticate", "Bearer realm=\"x\", error=\"invalid_token\", error_description=\"gone\""}}, "",
            "oauth-error", "invalid_token", "gone");
        row("body-goes-before-challenge", 401,
            {{"Content-Type", "application/json"}, {"WWW-Authenticate", "Bearer error=\"other\""}},
            R"({"error":"invalid_grant"})", "oauth-error", "invalid_grant", "");
    }

    void becomesOneExplainedError()
    {
        QFETCH(int, status);
        QFETCH(HttpHeaders, headers);
        QFETCH(QByteArray, body);
        const auto reading = read({body, status, headers});
        QCOMPARE(reading.outcome, Outcome::Refused);
        QVERIFY(!reading.token);
        QTEST(reading.failure->code, "code");
        QTEST(reading.failure->error, "error");
        QTEST(reading.failure->description, "description");
        QCOMPARE(reading.failure->httpStatus, status);
        QCOMPARE(ids(reading.findings).contains(u"error-with-success-status"_s), status == 200);
    }

    void whatWasSentIsNotQuotedBack()
    {
        const QByteArray password = "p\"ss word/9+x%";
        GrantRequest grant;
        grant.password = Secret(QByteArrayView(password));
        const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiIifQ.4fE";
        for (const QByteArray &body :
             {token + password.toPercentEncoding(), QByteArray(190, 'x') + ' ' + password, "It was: " + password}) {
            for (const int status : {200, 400}) {
                const auto reading = read({body, status, {{"Content-Type", "text/plain"}}, u"rfc6749"_s, grant});
                QVERIFY(reading.failure);
                const QString detail = reading.failure->detail;
                for (const char *part : {"ss word", "word", "/9+x", "%2F9%2Bx"})
                    QVERIFY2(!detail.contains(QLatin1String(part)), qPrintable(detail));
            }
        }
        const QByteArray model =
            "{\"Message\": \"no\", \"ModelState\": {\"password\": [\"a\"], \"other\": [\"" + token + "pass-word-9\"]}}";
        grant.password = Secret("pass-word-9");
        QVERIFY(!read({model, 400, {{"Content-Type", "application/json"}}, u"rfc6749"_s, grant})
                     .failure->detail.contains(u"ass-word"_s));
    }

    void redirectsAreReportedWithTheirTarget()
    {
        for (const int status : {301, 302, 303, 307, 308}) {
            const auto reading =
                read({"", status, {{"Location", "https://u:p@other.example/token/?access_token=abc"}}});
            QCOMPARE(reading.outcome, Outcome::Refused);
            QCOMPARE(reading.failure->code, u"redirect"_s);
            QVERIFY(ids(reading.findings).contains(u"redirect-not-followed"_s));
            QVERIFY(reading.failure->detail.contains(u"other.example/token/"_s));
            QVERIFY(!reading.failure->detail.contains(u"abc"_s));
            QVERIFY(!reading.failure->detail.contains(u"u:p"_s));
        }
        QCOMPARE(read({"", 304, {}}).failure->code, u"empty-body"_s);
    }

    void retryAfterIsReadInBothForms()
    {
        const auto after = [](const char *value) {
            return read({"", 429, {{"Retry-After", value}}}).failure->retryAfterSeconds;
        };
        QCOMPARE(after("120"), std::optional<qint64>(120));
        QCOMPARE(after("Sun, 22 Nov 2026 08:01:00 GMT"), std::optional<qint64>(60));
        QCOMPARE(after("Sun, 22 Nov 2026 07:00:00 GMT"), std::optional<qint64>(0));
        QCOMPARE(after("soon"), std::optional<qint64>());
        QCOMPARE(after("-5"), std::optional<qint64>());
    }

    void hostileTextIsTamed()
    {
        const auto reading =
            read({"{\"error\":\"a\\u001b[31m\\u202eb\",\"error_description\":\"" + QByteArray(5'000, 'x') + "\"}", 400,
                  Json});
        QVERIFY(!reading.failure->error.contains(QChar(0x1b)));
        QVERIFY(!reading.failure->error.contains(QChar(0x202e)));
        QCOMPARE(reading.failure->description.size(), 2'000);
    }

    void transportFailuresKeepTheirKind_data()
    {
        using Kind = TransportFailure::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("dns") << int(Kind::Dns) << u"dns"_s << u"network"_s;
        QTest::newRow("connection") << int(Kind::Connection) << u"connection"_s << u"network"_s;
        QTest::newRow("tls") << int(Kind::Tls) << u"tls"_s << u"tls"_s;
        QTest::newRow("proxy") << int(Kind::Proxy) << u"proxy"_s << u"network"_s;
        QTest::newRow("timeout") << int(Kind::Timeout) << u"timeout"_s << u"timeout"_s;
        QTest::newRow("cut-off") << int(Kind::CutOff) << u"cut-off"_s << u"network"_s;
        QTest::newRow("not-http") << int(Kind::NotHttp) << u"not-http"_s << u"network"_s;
    }

    void transportFailuresKeepTheirKind()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(QString, name);
        Exchange exchange;
        exchange.failure = TransportFailure{TransportFailure::Kind(kind), u"words"_s, true};
        const auto reading = readTokenResponse(*DialectCatalogue::load().find(u"rfc6749"), {}, exchange);
        QCOMPARE(reading.outcome, Outcome::Unreachable);
        QCOMPARE(reading.failure->code, code);
        QCOMPARE(kindName(reading.failure->kind), name);
        QCOMPARE(reading.failure->httpStatus, 0);
        QVERIFY(reading.failure->requestMayHaveCounted);
    }
};

GRANTSCOPE_TEST(TestRefusal)
#include "tst_refusal.moc"
