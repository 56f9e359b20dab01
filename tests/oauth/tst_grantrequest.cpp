// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "codec/form.h"
#include "codec/json.h"
#include "codec/xml.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "oauth/grantrequest.h"

#include <QJsonDocument>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
Dialect dialect(QStringView id)
{
    static const DialectCatalogue catalogue = DialectCatalogue::load();
    return *catalogue.find(id);
}

GrantRequest passwordGrant(BodyFormat format, const QString &username, const QByteArray &password)
{
    GrantRequest grant;
    grant.endpoint = QUrl(u"https://api.example.com/token"_s);
    grant.format = format;
    grant.username = username;
    grant.password = Secret(QByteArrayView(password));
    return grant;
}

GrantRequest saasuGrant(BodyFormat format)
{
    return passwordGrant(format, u"test@host.com"_s, "StrongPassword");
}

QByteArray bodyOf(const Result<HttpRequest> &request)
{
    return request ? request->body.reveal().toByteArray() : request.error().code.toUtf8();
}
} // namespace

class TestGrantRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonEqualsTheDocumentedRequest()
    {
        const QByteArray a = bodyOf(tokenRequest(dialect(u"saasu"), saasuGrant(BodyFormat::Json)));
        QCOMPARE(QJsonDocument::fromJson(a), QJsonDocument::fromJson(testData(u"saasu-request.json"_s)));
        const auto b = tokenRequest(dialect(u"palmsmart"),
                                    passwordGrant(BodyFormat::Json, u"yourname@somewhere.com"_s, "abcdefg"));
        QCOMPARE(QJsonDocument::fromJson(bodyOf(b)), QJsonDocument::fromJson(testData(u"palmsmart-request.json"_s)));
    }

    void xmlEqualsTheDocumentedRequest()
    {
        const QByteArray a = bodyOf(tokenRequest(dialect(u"saasu"), saasuGrant(BodyFormat::Xml)));
        QCOMPARE(a, testData(u"saasu-request.xml"_s).replace("\r\n", "\n").trimmed());
    }

    void xmlStandsInTheOrderThatTheDeserializerNeeds()
    {
        const auto request =
            tokenRequest(dialect(u"palmsmart"), passwordGrant(BodyFormat::Xml, u"yourname@somewhere.com"_s, "abcdefg"));
        QCOMPARE(bodyOf(request), QByteArray("<LoginModel xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
                                             "xmlns=\"http://schemas.datacontract.org/2004/07/PalmSmart.Models\">\n"
                                             "  <grant_type>password</grant_type>\n"
                                             "  <password>abcdefg</password>\n"
                                             "  <username>yourname@somewhere.com</username>\n"
                                             "</LoginModel>"));
    }

    void refreshHasItsOwnRootAndNoScope()
    {
        GrantRequest grant;
        grant.type = GrantType::RefreshToken;
        grant.format = BodyFormat::Xml;
        grant.refreshToken = Secret(QByteArrayView("r-1"));
        const Result<Members> sent = readXml(bodyOf(tokenRequest(dialect(u"saasu"), grant)));
        QVERIFY(sent);
        QCOMPARE(sent->root, u"OAuthRefreshAccessTokenRequest"_s);
        QCOMPARE(sent->list.size(), 2);
        QCOMPARE(sent->find(u"refresh_token")->value.toString(), u"r-1"_s);
    }

    void formIsExact()
    {
        GrantRequest grant = passwordGrant(BodyFormat::Form, u"a b@x"_s, "a+b&c=d%e;f");
        grant.scope = u"one two"_s;
        const auto request = tokenRequest(dialect(u"rfc6749"), grant);
        QCOMPARE(bodyOf(request),
                 QByteArray("grant_type=password&username=a+b%40x&password=a%2Bb%26c%3Dd%25e%3Bf&scope=one+two"));
        QCOMPARE(headerValue(request->headers, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    }

    void passwordsArriveUnharmed_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("plus") << QByteArray("a+b");
        QTest::newRow("separators") << QByteArray("a&b;c=d%20e?f#g");
        QTest::newRow("umlauts") << QByteArray("p\xc3\xa4ssw\xc3\xb6rd\xc3\x9f");
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x94\x91 key");
        QTest::newRow("quotes") << QByteArray("\"double\" 'single' `back` \\ slash");
        QTest::newRow("markup") << QByteArray("<b>&amp;</b>]]>");
        QTest::newRow("spaces-around") << QByteArray("  two spaces  ");
        QTest::newRow("line-end") << QByteArray("a\r\nb\tc");
        QTest::newRow("empty") << QByteArray("");
    }

    void passwordsArriveUnharmed()
    {
        QFETCH(QByteArray, password);
        const QString expected = QString::fromUtf8(password);
        const auto arrived = [](const Result<Members> &body) {
            const Member *member = body ? body->find(u"password") : nullptr;
            return member ? member->value.toString() : u"(not there)"_s;
        };
        const Dialect b = dialect(u"palmsmart");
        const auto send = [&](BodyFormat format) {
            return bodyOf(tokenRequest(b, passwordGrant(format, u"u"_s, password)));
        };
        QCOMPARE(arrived(readForm(send(BodyFormat::Form))), expected);
        QCOMPARE(arrived(readJson(send(BodyFormat::Json))), expected);
        QCOMPARE(arrived(readXml(send(BodyFormat::Xml))), expected);
    }

    void headersNameTheFormat()
    {
        const auto json = tokenRequest(dialect(u"saasu"), saasuGrant(BodyFormat::Json));
        QCOMPARE(headerValue(json->headers, "Content-Type"), QByteArray("application/json"));
        QVERIFY(headerValue(json->headers, "Accept").startsWith("application/json"));
        QVERIFY(headerValue(json->headers, "Authorization").isNull());
        const auto xml = tokenRequest(dialect(u"saasu"), saasuGrant(BodyFormat::Xml));
        QCOMPARE(headerValue(xml->headers, "Content-Type"), QByteArray("application/xml"));
        QVERIFY(headerValue(xml->headers, "Accept").startsWith("application/xml"));
    }

    void clientsAuthenticateInFourWays()
    {
        GrantRequest grant = passwordGrant(BodyFormat::Form, u"u"_s, "p");
        grant.client.id = u"my app"_s;
        grant.client.secret = Secret(QByteArrayView("s:+"));
        const Dialect standard = dialect(u"rfc6749");

        grant.client.method = ClientAuth::Basic;
        QCOMPARE(headerValue(tokenRequest(standard, grant)->headers, "Authorization"),
                 "Basic " + QByteArray("my+app:s%3A%2B").toBase64());
        QVERIFY(!bodyOf(tokenRequest(standard, grant)).contains("client_"));

        grant.client.method = ClientAuth::BasicRaw;
        QCOMPARE(headerValue(tokenRequest(standard, grant)->headers, "Authorization"),
                 "Basic " + QByteArray("my app:s:+").toBase64());

        grant.client.method = ClientAuth::Post;
        QVERIFY(bodyOf(tokenRequest(standard, grant)).endsWith("&client_id=my+app&client_secret=s%3A%2B"));
        QVERIFY(headerValue(tokenRequest(standard, grant)->headers, "Authorization").isNull());

        grant.client.method = ClientAuth::None;
        QVERIFY(bodyOf(tokenRequest(standard, grant)).endsWith("&client_id=my+app"));
    }

    void aSecretFindsAPlaceWithoutBeingTold()
    {
        Client client;
        QCOMPARE(defaultClientAuth(dialect(u"rfc6749"), client), ClientAuth::None);
        client.secret = Secret(QByteArrayView("s"));
        QCOMPARE(defaultClientAuth(dialect(u"rfc6749"), client), ClientAuth::Basic);
    }

    void wireNamesAreTheDialects()
    {
        const auto acme = readDialect(R"({"id": "acme", "title": "Acme", "formats": ["json"], "grants": {"password":
            {"path": "login", "members": ["username", "password"], "wire_names": {"username": "email"}}}})",
                                      u"acme.json"_s);
        QVERIFY(acme);
        const auto request = tokenRequest(*acme, passwordGrant(BodyFormat::Json, u"u"_s, "p"));
        QCOMPARE(QJsonDocument::fromJson(bodyOf(request)).object(),
                 (QJsonObject{{u"email"_s, u"u"_s}, {u"password"_s, u"p"_s}}));
    }

    void whatCantBeAskedIsToldBeforehand()
    {
        GrantRequest grant = passwordGrant(BodyFormat::Form, {}, "p");
        QCOMPARE(tokenRequest(dialect(u"rfc6749"), grant).error().code, u"member-missing"_s);
        QCOMPARE(tokenRequest(dialect(u"rfc6749"), grant).error().where, u"username"_s);
        grant.username = u"u"_s;
        grant.format = BodyFormat::Xml;
        QCOMPARE(tokenRequest(dialect(u"rfc6749"), grant).error().code, u"format-not-supported"_s);
        grant.format = BodyFormat::Form;
        grant.parameters = {{u"username"_s, u"other"_s}};
        QCOMPARE(tokenRequest(dialect(u"rfc6749"), grant).error().code, u"parameter-repeated"_s);
        grant.parameters.clear();
        grant.client.method = ClientAuth::Basic;
        QCOMPARE(tokenRequest(dialect(u"rfc6749"), grant).error().where, u"client_id"_s);
        grant = GrantRequest{};
        grant.type = GrantType::RefreshToken;
        QCOMPARE(tokenRequest(dialect(u"palmsmart"), grant).error().code, u"grant-not-supported"_s);
        QCOMPARE(tokenRequest(dialect(u"rfc6749"), grant).error().where, u"refresh_token"_s);
    }

    void aPasswordThatXmlCantWriteIsNamedNotShown()
    {
        const auto request = tokenRequest(dialect(u"saasu"), passwordGrant(BodyFormat::Xml, u"u"_s, "bell\x07"));
        QVERIFY(!request);
        QCOMPARE(request.error().code, u"xml-not-writable"_s);
        QVERIFY(request.error().where.contains(u"password"_s));
        QVERIFY(!request.error().detail.contains(u"bell"_s));
    }

    void parametersStandLastAndInOrder()
    {
        GrantRequest grant = saasuGrant(BodyFormat::Json);
        grant.parameters = {{u"verification_code"_s, u"123456"_s}};
        const Result<Members> sent = readJson(bodyOf(tokenRequest(dialect(u"saasu"), grant)));
        QCOMPARE(sent->list.last().name, u"verification_code"_s);
        QCOMPARE(sent->list.last().value.toString(), u"123456"_s);
    }
};

GRANTSCOPE_TEST(TestGrantRequest)
#include "tst_grantrequest.moc"
