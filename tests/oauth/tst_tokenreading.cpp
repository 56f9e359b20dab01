// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "codec/datetime.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::Answer;
using Kit::ids;
using Kit::read;

Q_DECLARE_METATYPE(Grantscope::HttpHeaders)

namespace
{
const HttpHeaders Json{{"Content-Type", "application/json"}};
const HttpHeaders Xml{{"Content-Type", "application/xml"}};
const QByteArray DocumentedA =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.DItMjAxNSAwNTowNjoyOS43NDE0NzYiLCJyb2xlIjoiYWNjZXNzIn0";
const QByteArray DocumentedARefresh =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MioIn0.4fEXVBxeFQB3YkfSQ-W1Wp5XiZJv2jsivcYR2fP73PQ";
} // namespace

class TestTokenReading : public QObject
{
    Q_OBJECT

private:
    static void checkA(const TokenReading &reading)
    {
        QCOMPARE(reading.outcome, Outcome::Granted);
        const TokenResponse &token = *reading.token;
        QCOMPARE(token.accessToken.reveal().toByteArray(), DocumentedA);
        QCOMPARE(token.refreshToken.reveal().toByteArray(), DocumentedARefresh);
        QCOMPARE(token.tokenType, u"Bearer"_s);
        QCOMPARE(token.expiresIn, std::optional<qint64>(10'800));
        QCOMPARE(token.expiresAt, Kit::sentAt().addSecs(10'800));
        QCOMPARE(token.issuedAt, Kit::sentAt());
        QCOMPARE(token.scope->permissions(), QStringList{u"full"_s});
        QCOMPARE(token.scope->fileIds(), (QStringList{u"15431"_s, u"14078"_s, u"2045"_s}));
        QVERIFY(token.extra.isEmpty());
    }

    static void checkB(const TokenReading &reading, qint64 expiresIn, const QString &userName)
    {
        QCOMPARE(reading.outcome, Outcome::Granted);
        const TokenResponse &token = *reading.token;
        QCOMPARE(token.accessToken.reveal().toByteArray(), QByteArray("abcdefghi...."));
        QCOMPARE(token.tokenType, u"bearer"_s);
        QCOMPARE(token.userName, userName);
        QCOMPARE(token.expiresIn, std::optional<qint64>(expiresIn));
        QCOMPARE(toRfc3339(token.issuedAt), u"2016-01-22T05:00:00Z"_s);
        QCOMPARE(toRfc3339(token.expiresAt), u"2016-02-05T05:00:00Z"_s); // the earlier of the two clocks
        QCOMPARE(token.clocks.size(), 2);
        QCOMPARE(token.persistent, std::optional<bool>(true));
        QVERIFY(token.refreshToken.isEmpty());
        QVERIFY(!token.scope.has_value());
        QVERIFY(token.extra.isEmpty());
        QVERIFY(ids(reading.findings).contains(u"lifetimes-disagree"_s));
        QVERIFY(ids(reading.findings).contains(u"no-refresh-token"_s));
    }

private Q_SLOTS:
    void documentedAJson()
    {
        const auto reading = read({testData(u"saasu-documented.json"_s), 200, Json, u"saasu"_s});
        checkA(reading);
        QCOMPARE(ids(reading.findings).join(u' '), u"scope-differs"_s);
    }

    void documentedAXml()
    {
        const auto reading = read({testData(u"saasu-documented.xml"_s), 200, Xml, u"saasu"_s});
        checkA(reading);
        QCOMPARE(ids(reading.findings).join(u' '), u"scope-differs"_s);
    }

    void documentedBJsonWithoutItsCommas()
    {
        const auto reading = read({testData(u"palmsmart-documented-missing-commas.json"_s), 200, Json, u"palmsmart"_s});
        checkB(reading, 1'234'567, u"yourName@somewhere.com"_s);
        QVERIFY(ids(reading.findings).contains(u"json-mended"_s));
    }

    void documentedBXmlWithDottedNames()
    {
        const auto reading = read({testData(u"palmsmart-documented-dotted-names.xml"_s), 200, Xml, u"palmsmart"_s});
        checkB(reading, 12'345'567, u"yourname@somewhere.com"_s);
        QVERIFY(ids(reading.findings).contains(u"xml-mended"_s));
    }

    void theSameBytesAreUnreadableUnderTheStandard()
    {
        const auto json = read({testData(u"palmsmart-documented-missing-commas.json"_s), 200, Json, u"rfc6749"_s});
        QCOMPARE(json.outcome, Outcome::Unreadable);
        QCOMPARE(json.failure->code, u"json-syntax"_s);
        QVERIFY2(json.failure->where.contains(u"line"_s), qPrintable(json.failure->where));
        QVERIFY(!json.failure->detail.isEmpty());
        const auto xml = read({testData(u"palmsmart-documented-dotted-names.xml"_s), 200, Xml, u"rfc6749"_s});
        QCOMPARE(xml.outcome, Outcome::Unreadable);
        QCOMPARE(xml.failure->code, u"xml-syntax"_s);
        QVERIFY2(xml.failure->where.contains(u"line 5"_s), qPrintable(xml.failure->where));
    }

    void whatServersReallySendIsGranted_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const QByteArray &body, const HttpHeaders &headers, const char *finding) {
            QTest::newRow(name) << body << headers << QString::fromLatin1(finding);
        };
        const QByteArray plain = R"({"access_token":"abc","token_type":"Bearer","expires_in":3600})";
        row("plain", plain, Json, "");
        row("token-type-missing", R"({"access_token":"abc","expires_in":3600})", Json, "token-type-missing");
        row("token-type-null", R"({"access_token":"abc","token_type":null})", Json, "token-type-missing");
        row("token-type-odd", R"({"access_token":"abc","token_type":"mac"})", Json, "token-type-unknown");
        row("text-html", plain, {{"Content-Type", "text/html"}}, "content-type-wrong");
        row("text-plain", plain, {{"Content-Type", "text/plain; charset=utf-8"}}, "content-type-wrong");
        row("no-content-type", plain, {}, "content-type-wrong");
        row("json-said-to-be-xml", plain, Xml, "content-type-wrong");
        row("bom", "\xef\xbb\xbf" + plain, Json, "byte-order-mark");
        row("form-answer", "access_token=abc&token_type=bearer&expires_in=3600",
            {{"Content-Type", "application/x-www-form-urlencoded"}}, "");
        row("form-as-text", "access_token=abc&expires_in=3600", {{"Content-Type", "text/plain"}}, "content-type-wrong");
        row("scope-array", R"({"access_token":"abc","scope":["a","b"]})", Json, "scope-not-text");
        row("scope-commas", R"({"access_token":"abc","scope":"a,b"})", Json, "scope-commas");
        row("other-case", R"({"Access_Token":"abc"})", Json, "name-differs");
        row("duplicate-same", R"({"access_token":"abc","access_token":"abc"})", Json, "duplicate-member");
        row("error-null", R"({"access_token":"abc","error":null,"error_description":null})", Json, "");
        row("error-empty", R"({"access_token":"abc","error":""})", Json, "");
        row("nested-extras", R"({"access_token":"abc","x":{"y":[1,{"z":null}]}})", Json, "");
        row("message-beside-the-token", R"({"access_token":"abc","message":"Login OK"})", Json, "");
        row("xml-behind-a-comment", "<!-- made --><t><access_token>abc</access_token></t>", Xml, "");
        row("form-with-bom",
            "\xef\xbb\xbf"
            "access_token=abc",
            {}, "byte-order-mark");
        row("lifetime-in-quotes", R"({"access_token":"abc","expires_in":"60"})", Json, "expires-in-not-a-number");
        row("xml-any-root", "<t><access_token>abc</access_token></t>", Xml, "");
        row("xml-encoded-names",
            "<t><access_token>abc</access_token><_x002E_expires>Sun, 22 Nov 2026 09:00:00 GMT</_x002E_expires></t>",
            Xml, "");
    }

    void whatServersReallySendIsGranted()
    {
        QFETCH(QByteArray, body);
        QFETCH(HttpHeaders, headers);
        QFETCH(QString, finding);
        const auto reading = read({body, 200, headers});
        QVERIFY2(reading.outcome == Outcome::Granted, qPrintable(reading.failure ? reading.failure->code : QString()));
        QCOMPARE(reading.token->accessToken.reveal().toByteArray(), QByteArray("abc"));
        if (!finding.isEmpty())
            QVERIFY2(ids(reading.findings).contains(finding), qPrintable(ids(reading.findings).join(u' ')));
    }

    void whatHoldsNoUsableTokenIsUnreadable_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *code, const QByteArray &body, const char *suffix = "") {
            QTest::newRow((QByteArray(code) + suffix).constData()) << body << QString::fromLatin1(code);
        };
        row("html-page", "<!DOCTYPE html><html><head><title>Down</title></head></html>");
        row("html-page", "\n<HTML><body>hi</body></HTML>", "-upper-case");
        row("empty-body", "");
        row("empty-body", " \r\n", "-white-space");
        row("not-an-object", "[]");
        row("not-an-object", R"(["access_token"])", "-with-text");
        row("not-an-object", R"("Record changed")", "-bare-text");
        row("no-access-token", "{}");
        row("no-access-token", R"({"access_token":null})", "-null");
        row("empty-access-token", R"({"access_token":""})");
        row("token-not-text", R"({"access_token":12})");
        row("token-not-text", R"({"access_token":{"a":"b"}})", "-object");
        row("token-characters", R"({"access_token":"a b"})", "-space");
        row("token-characters", R"({"access_token":"abc\r\nX: y"})", "-header-injection");
        row("token-characters", R"({"access_token":"abc\n"})", "-line-end");
        row("token-characters", R"({"access_token":"\u00fc"})", "-umlaut");
        row("token-characters", R"({"access_token":"a=b"})", "-equals-inside");
        row("two-tokens", R"({"access_token":"abc","access_token":"def"})");
        row("two-tokens", R"({"access_token":"abc","access_tok\u0065n":"def"})", "-escaped");
        row("two-tokens", R"({"access_token":"abc","Access_Token":"def"})", "-other-case");
        row("json-syntax", R"({"access_token":"abc")");
        row("xml-syntax", "<t><access_token>abc</access_token>");
        row("xml-dtd", "<!DOCTYPE t [<!ENTITY a 'b'>]><t><access_token>&a;</access_token></t>");
        row("not-a-token-answer", "I am a teapot");
    }

    void whatHoldsNoUsableTokenIsUnreadable()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto reading = read({body, 200, {}});
        QCOMPARE(reading.outcome, Outcome::Unreadable);
        QCOMPARE(reading.failure->code, code);
        QCOMPARE(reading.failure->kind, GrantFailure::Kind::Protocol);
        QVERIFY(!reading.token);
    }

    void htmlKeepsItsTitle()
    {
        const auto reading = read({"<html><head><title> We are\n down </title></head></html>", 200, Json});
        QCOMPARE(reading.failure->detail, u"We are down"_s);
    }

    void aNestedTokenIsToldNotDugOut()
    {
        const auto reading = read({R"({"data":{"access_token":"abc"}})", 200, Json});
        QCOMPARE(reading.outcome, Outcome::Unreadable);
        QVERIFY(ids(reading.findings).contains(u"token-elsewhere"_s));
        QCOMPARE(reading.failure->where, u"$.data.access_token"_s);
    }

    void any2xxIsASuccess()
    {
        const auto reading = read({R"({"access_token":"abc","token_type":"bearer"})", 201, Json});
        QCOMPARE(reading.outcome, Outcome::Granted);
        QVERIFY(ids(reading.findings).contains(u"success-not-200"_s));
        QCOMPARE(reading.token->authorizationHeader().reveal().toByteArray(), QByteArray("Bearer abc"));
    }

    void anUnknownTokenTypeNeverGoesIntoABearerHeader()
    {
        const auto reading = read({R"({"access_token":"abc","token_type":"N_A"})", 200, Json});
        QCOMPARE(reading.outcome, Outcome::Granted);
        QVERIFY(reading.token->authorizationHeader().isEmpty());
    }

    void whatHasNoPlaceIsKept()
    {
        const auto reading = read(
            {"{\"access_token\":\"abc\",\"foo\":1,\"role\":\"[\\\"Admin\\\"]\",\"big\":9007199254740993}", 200, Json});
        QCOMPARE(reading.token->extra.keys(), (QStringList{u"big"_s, u"foo"_s, u"role"_s}));
        QCOMPARE(reading.token->extra.value(u"big"_s).toInteger(), 9'007'199'254'740'993);
    }

    void aLongScopeIsNotCut()
    {
        QByteArray scope = "full";
        for (int id = 100'000; id < 100'400; ++id)
            scope += " fileid:" + QByteArray::number(id);
        const auto reading = read({"{\"access_token\":\"abc\",\"scope\":\"" + scope + "\"}", 200, Json});
        QCOMPARE(reading.token->scope->fileIds().size(), 400);
        QCOMPARE(reading.token->scope->fileIds().last(), u"100399"_s);
    }

    void scopeNotStatedIsNotNone()
    {
        Answer answer{R"({"access_token":"abc"})", 200, Json};
        QVERIFY(!read(answer).token->scope);
        answer.grant.scope = u"read"_s;
        QCOMPARE(read(answer).token->scope->text(), u"read"_s); // RFC 6749 section 5.1: as requested
        answer.dialect = u"palmsmart"_s;
        QVERIFY(!read(answer).token->scope);
    }

    void aRefreshMayKeepItsRefreshToken()
    {
        Answer answer{R"({"access_token":"abc","expires_in":60,"token_type":"Bearer"})", 200, Json};
        answer.grant.type = GrantType::RefreshToken;
        QVERIFY(!ids(read(answer).findings).contains(u"no-refresh-token"_s));
    }

    void persistentIsAPresenceFlag()
    {
        const auto persistent = [](const char *member) {
            return read({QByteArray("{\"access_token\":\"abc\"") + member + "}", 200, Json, u"palmsmart"_s})
                .token->persistent;
        };
        QCOMPARE(persistent(R"(,".persistent":"")"), std::optional(true));
        QCOMPARE(persistent(R"(,".persistent":"True")"), std::optional(true));
        QCOMPARE(persistent(R"(,".persistent":"false")"), std::optional(false));
        QCOMPARE(persistent(""), std::optional<bool>());
    }

    void tooLargeAndUndecodable()
    {
        for (const auto &[state, code] : {std::pair(HttpResponse::Body::TooLarge, u"too-large"_s),
                                          std::pair(HttpResponse::Body::Undecodable, u"undecodable"_s)}) {
            Exchange exchange;
            exchange.response = HttpResponse{200, "OK", {}, state, {}};
            const auto reading = readTokenResponse(*DialectCatalogue::load().find(u"rfc6749"), {}, exchange);
            QCOMPARE(reading.outcome, Outcome::Unreadable);
            QCOMPARE(reading.failure->code, code);
        }
    }

    void plainHttpIsSaidUnlessItStaysOnThisComputer()
    {
        const Dialect standard = *DialectCatalogue::load().find(u"rfc6749");
        Exchange exchange;
        exchange.failure = TransportFailure{};
        exchange.request.url = QUrl(u"http://intranet.example/token"_s);
        QCOMPARE(ids(readTokenResponse(standard, {}, exchange).findings), QStringList{u"plain-http"_s});
        exchange.request.url = QUrl(u"http://127.0.0.1/token"_s);
        QVERIFY(readTokenResponse(standard, {}, exchange).findings.isEmpty());
    }
};

GRANTSCOPE_TEST(TestTokenReading)
#include "tst_tokenreading.moc"
