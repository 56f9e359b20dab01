// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oauth/dialect.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray Good = R"({"id": "acme", "title": "Acme", "formats": ["json"],
  "grants": {"password": {"path": "login", "members": ["username", "password"], "wire_names": {"username": "email"}}}})";
}

class TestDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherVendorNeedsNoCode()
    {
        const Result<Dialect> dialect = readDialect(Good, u"acme.json"_s);
        QVERIFY2(dialect, dialect ? "" : qPrintable(dialect.error().where + dialect.error().detail));
        QCOMPARE(dialect->defaultFormat, BodyFormat::Json);
        QVERIFY(dialect->supports(GrantType::Password));
        QVERIFY(!dialect->supports(GrantType::RefreshToken));
        QCOMPARE(dialect->grants.value(GrantType::Password).wireNames.value(u"username"_s), u"email"_s);
    }

    void mistakesAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *from, const char *to, const char *where,
                            const char *expected) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(where)
                                << QString::fromLatin1(expected);
        };
        row("id-missing", R"("id": "acme",)", "", "acme.json: $.id", "expected a text");
        row("id-with-capitals", R"("acme")", R"("Acme")", "acme.json: $.id", "lower-case");
        row("title-a-number", R"("Acme")", "7", "acme.json: $.title", "found a number");
        row("formats-empty", R"(["json"])", "[]", "acme.json: $.formats", "not empty");
        row("format-unknown", R"(["json"])", R"(["yaml"])", "acme.json: $.formats[0]", "one of: form, json, xml");
        row("format-twice", R"(["json"])", R"(["json", "json"])", "acme.json: $.formats[1]", "each only once");
        row("xml-without-shape", R"(["json"])", R"(["json", "xml"])", "acme.json: $.grants.password.xml",
            "the XML shape");
        row("grant-unknown", R"("password": {)", R"("implicit": {)", "acme.json: $.grants.implicit",
            "one of: password");
        row("path-absolute", R"("login")", R"("/login")", "acme.json: $.grants.password.path",
            "without a slash in front");
        row("path-a-url", R"("login")",
            "\"https:"
            "//x/\"",
            "acme.json: $.grants.password.path", "relative");
        row("member-unknown", R"(["username",)", R"(["user",)", "acme.json: $.grants.password.members[0]",
            "one of: grant_type");
        row("key-misspelt", R"("title")", R"("titel")", "acme.json: $.titel", "unknown member");
        row("wire-name-empty", R"("email")", R"("")", "acme.json: $.grants.password.wire_names.username", "not empty");
        row("no-grant",
            R"("password": {"path": "login", "members": ["username", "password"], "wire_names": {"username": "email"}})",
            "", "acme.json: $.grants", "at least one grant");
        row("not-json", R"("acme",)", R"("acme")", "acme.json: byte", "expected JSON");
    }

    void mistakesAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        QFETCH(QString, expected);
        QByteArray text = Good;
        QVERIFY(text.contains(from));
        const Result<Dialect> dialect = readDialect(text.replace(from, to), u"acme.json"_s);
        QVERIFY(!dialect);
        QCOMPARE(dialect.error().origin, Origin::Input);
        QCOMPARE(dialect.error().code, u"dialect-invalid"_s);
        QVERIFY2(dialect.error().where.startsWith(where), qPrintable(dialect.error().where));
        QVERIFY2(dialect.error().detail.contains(expected), qPrintable(dialect.error().detail));
    }

    void anArrayIsNoDialect() { QVERIFY(!readDialect("[]", u"x.json"_s)); }

    void xmlOrderMustHoldTheSameMembers()
    {
        QByteArray text = Good;
        text.replace(R"(["json"])", R"(["xml"])");
        text.replace(R"("path": "login",)", R"("path": "login", "xml": {"root": "R", "order": ["password"]},)");
        const Result<Dialect> dialect = readDialect(text, u"acme.json"_s);
        QVERIFY(!dialect);
        QCOMPARE(dialect.error().where, u"acme.json: $.grants.password.xml.order"_s);
    }

    void endpointIsJoined_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example/login"_s;
        QTest::newRow("no-slash") << u"https://a.example"_s << u"https://a.example/login"_s;
        QTest::newRow("path") << u"https://a.example/v1"_s << u"https://a.example/v1/login"_s;
        QTest::newRow("path-slash") << u"https://a.example/v1/"_s << u"https://a.example/v1/login"_s;
        QTest::newRow("port") << u"http://127.0.0.1:81"_s << u"http://127.0.0.1:81/login"_s;
        QTest::newRow("query-goes") << u"https://a.example/?x=1#f"_s << u"https://a.example/login"_s;
        QTest::newRow("escape") << u"https://a.example/a%2Fb"_s << u"https://a.example/a%2Fb/login"_s;
    }

    void endpointIsJoined()
    {
        QFETCH(QString, base);
        QFETCH(QString, endpoint);
        const Result<Dialect> dialect = readDialect(Good, u"acme.json"_s);
        QVERIFY(dialect);
        QCOMPARE(dialect->endpoint(QUrl(base), GrantType::Password).toString(QUrl::FullyEncoded), endpoint);
    }

    void namesGoBothWays()
    {
        for (const auto type : {GrantType::Password, GrantType::RefreshToken, GrantType::ClientCredentials})
            QCOMPARE(grantFromName(grantName(type)), std::optional(type));
        for (const auto method : {ClientAuth::None, ClientAuth::Basic, ClientAuth::BasicRaw, ClientAuth::Post})
            QCOMPARE(clientAuthFromName(clientAuthName(method)), std::optional(method));
        QVERIFY(!grantFromName(u"Password"));
        QVERIFY(!clientAuthFromName(u""));
    }
};

GRANTSCOPE_TEST(TestDialect)
#include "tst_dialect.moc"
