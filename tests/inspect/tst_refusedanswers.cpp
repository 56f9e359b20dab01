// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// From the bytes of an answer to the words: reading and explaining have to agree on codes.
#include "inspect/errorexplainer.h"
#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "oauth/dialectcatalogue.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QByteArray mediaTypeOf(const QByteArray &body)
{
    if (body.startsWith('{') || body.startsWith('['))
        return "application/json";
    return body.contains("<html") ? "text/html" : "application/xml";
}

Explanation explained(const QString &dialectId, BodyFormat format, int status, const QByteArray &body,
                      const HttpHeaders &more = {})
{
    const DialectCatalogue catalogue = DialectCatalogue::load();
    const Dialect dialect = *catalogue.find(dialectId);
    GrantRequest grant;
    grant.format = format;
    grant.endpoint = dialect.endpoint(QUrl(u"https://api.example/"_s), GrantType::Password);
    grant.username = u"test@host.com"_s;
    grant.password = Secret(QByteArrayView("StrongPassword"));
    HttpRequest request;
    request.url = grant.endpoint;
    HttpHeaders headers = more;
    if (!body.isEmpty())
        headers.append({"Content-Type", mediaTypeOf(body)});
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
    const Exchange exchange = Kit::FakeTransport::answered(request, status, headers, body, at);
    return explain(dialect, grant, readTokenResponse(dialect, grant, exchange));
}

} // namespace

class TestRefusedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<BodyFormat>("format");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("firstCause");
        const auto row = [](const char *name, const QString &dialect, BodyFormat format, int status,
                            const QByteArray &body, const QString &sentence, const QString &firstCause) {
            QTest::newRow(name) << dialect << format << status << body << sentence << firstCause;
        };
        const QString plain = u"rfc6749"_s;
        const QString saasu = u"saasu"_s;
        const QString palm = u"palmsmart"_s;
        row("silent 403", plain, BodyFormat::Form, 403, "", u"refused (403) and gave no reason"_s, u"is wrong"_s);
        row("wrong password", palm, BodyFormat::Form, 400,
            R"({"error":"invalid_grant","error_description":"The user name or password is incorrect."})",
            u"\"The user name or password is incorrect.\""_s, u"is wrong"_s);
        row("JSON to a reader of forms", palm, BodyFormat::Json, 400, R"({"error":"unsupported_grant_type"})",
            u"reads only forms, and JSON was sent"_s, u"reads only forms"_s);
        row("second factor", saasu, BodyFormat::Json, 401, R"({"error":"2fa_code_required","error_description":null})",
            u"verification code (401 2fa_code_required)"_s, u"second factor"_s);
        row("error with 200", saasu, BodyFormat::Json, 200, R"({"error":"invalid_grant"})", u"(200 invalid_grant)"_s,
            u"is wrong"_s);
        row("XML error", saasu, BodyFormat::Xml, 400,
            "<OAuthGrantRequestError><error>invalid_grant</error></OAuthGrantRequestError>", u"(400 invalid_grant)"_s,
            u"is wrong"_s);
        row("form refused", saasu, BodyFormat::Form, 415,
            R"({"Message":"The media type of the request is not supported for this resource."})",
            u"does not read a form (415)"_s, u"format"_s);
        row("wrong path", saasu, BodyFormat::Json, 404,
            R"({"Message":"No HTTP resource was found that matches the request URI."})",
            u"nothing at that address (404)"_s, u"another host"_s);
        row("model state", saasu, BodyFormat::Json, 400,
            R"({"Message":"The request is invalid.","ModelState":{"request.username":["required"]}})",
            u"\"The request is invalid.\""_s, u"mistake in a member"_s);
        row("protected page", saasu, BodyFormat::Json, 401,
            R"({"Message":"Authorization has been denied for this request."})", u"not the token endpoint"_s,
            u"protected page"_s);
        row("identity problem", plain, BodyFormat::Json, 401,
            R"({"title":"Unauthorized","status":401,"detail":"LockedOut"})", u"\"LockedOut\""_s, u"locked"_s);
        row("error object", plain, BodyFormat::Form, 400,
            R"({"error":{"type":"OAuthException","message":"Nope","code":190}})", u"\"OAuthException\": \"Nope\""_s,
            u"no word for"_s);
        row("further step", plain, BodyFormat::Form, 200, R"({"mfa_required":true})", u"verification code (200)"_s,
            u"second factor"_s);
        row("yellow screen", palm, BodyFormat::Form, 500, "<html><title>Runtime Error</title></html>",
            u"failed on the request (500)"_s, u"fault at the server"_s);
        row("hotel", plain, BodyFormat::Form, 200, "<html><title>Hotel Wi-Fi</title></html>", u"\"Hotel Wi-Fi\""_s,
            u"agree to its terms"_s);
        row("nothing", plain, BodyFormat::Form, 200, "", u"its answer is empty"_s, u"not that of"_s);
        row("array", plain, BodyFormat::Form, 200, "[]", u"not an object"_s, u"not that of"_s);
        row("broken", plain, BodyFormat::Form, 200, "{\"access_token\":", u"JSON but is broken, at byte"_s,
            u"fault at the server"_s);
        row("dtd", plain, BodyFormat::Form, 200, "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", u"for safety"_s,
            u"old web page"_s);
        row("no token", plain, BodyFormat::Form, 200, R"({"token":"abc"})", u"no access token in it"_s,
            u"something else"_s);
        row("nested token", plain, BodyFormat::Form, 200, R"({"data":{"access_token":"abc"}})",
            u"no access token in it"_s, u"another place"_s);
        row("number", plain, BodyFormat::Form, 200, R"({"access_token":7})", u"not a text"_s, u"fault at the server"_s);
    }

    void answers()
    {
        QFETCH(QString, dialect);
        QFETCH(BodyFormat, format);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, sentence);
        QFETCH(QString, firstCause);
        const Explanation explanation = explained(dialect, format, status, body);
        QVERIFY2(explanation.sentence.contains(sentence), qPrintable(explanation.sentence));
        QVERIFY(!explanation.causes.isEmpty());
        QVERIFY2(explanation.causes.constFirst().cause.contains(firstCause),
                 qPrintable(explanation.causes.constFirst().cause));
    }

    void redirectNamesItsTarget()
    {
        const Explanation explanation = explained(u"rfc6749"_s, BodyFormat::Form, 307, {},
                                                  {{"Location", "https://other.example/token?code=SECRETCODE"}});
        QVERIFY2(explanation.sentence.contains("https://other.example/token"_L1), qPrintable(explanation.sentence));
        QVERIFY2(!explanation.sentence.contains("SECRETCODE"_L1), qPrintable(explanation.sentence));
    }

    void retryAfterIsSaidInWords()
    {
        const QString sentence = explained(u"saasu"_s, BodyFormat::Json, 429, {}, {{"Retry-After", "86400"}}).sentence;
        QVERIFY2(sentence.endsWith("again in 1 d."_L1), qPrintable(sentence));
    }
};

GRANTSCOPE_TEST(TestRefusedAnswers)
#include "tst_refusedanswers.moc"
