// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/tokenfinder.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using Kind = TokenSpan::Kind;

namespace
{

const QByteArray Jwt = jwt("{\"sub\":\"kim\",\"exp\":1795334400}");
const QByteArray Unquoted = "b3BhcXVlLXRva2VuLTEyMzQ1Njc4";

std::vector<FoundToken> found(const QByteArray &text)
{
    return findTokens(std::string_view(text.constData(), std::size_t(text.size())));
}

} // namespace

class TestTokenFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contextIsSaid_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("context");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after, const char *context) {
            QTest::newRow(name) << before << after << QByteArray(context);
        };
        row("bearer", "Bearer ", "", "Authorization header");
        row("header line", "GET / HTTP/1.1\r\nAuthorization: Bearer ", "\r\n\r\n", "Authorization header");
        row("lower case", "authorization: bearer ", "\n", "Authorization header");
        row("other header", "X-Access-Token: ", "\n", "X-Access-Token header");
        row("curl", "curl -H 'Authorization: Bearer ", "' https://x", "Authorization header");
        row("json", "{\"access_token\": \"", "\"}", "JSON member access_token");
        row("json in json", "{\"body\":\"{\\\"id_token\\\":\\\"", "\\\"}\"}", "JSON member id_token");
        row("json of a header", "{\"Authorization\":\"Bearer ", "\"}", "Authorization header");
        row("har header", "{\"name\":\"Authorization\",\"value\":\"Bearer ", "\"}", "Authorization header");
        row("har cookie", "{\"name\":\"session\",\"value\":\"", "\"}", "JSON member session");
        row("html-escaped json", "{&quot;access_token&quot;:&quot;", "&quot;}", "JSON member access_token");
        row("xml", "<r><access_token>", "</access_token></r>", "XML element access_token");
        row("xml with a prefix", "<a:AccessToken xmlns:a=\"urn:x\">\n  ", "\n</a:AccessToken>",
            "XML element AccessToken");
        row("xml attribute", "<session token=\"", "\"/>", "XML attribute token");
        row("url", "https://x.example/cb?state=1&access_token=", "&x=1", "URL parameter access_token");
        row("fragment", "https://x.example/cb#id_token=", " ", "URL parameter id_token");
        row("url-encoded url", "/login?next=%2Fcb%3Ftoken%3D", "%26x", "URL parameter token");
        row("form", "grant_type=refresh_token&refresh_token=", "&scope=x", "form parameter refresh_token");
        row("cookie", "Cookie: a=b; jwt=", "; c=d\r\n", "cookie jwt");
        row("shell", "export TOKEN=\"", "\"\n", "variable TOKEN");
        row("prose", "look at ", " please", "text");
        row("after an escaped line break", "\"line one\\n", "\"", "text");
    }

    void contextIsSaid()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const QByteArray, context);
        const auto tokens = found(before + Jwt + after);
        QCOMPARE(tokens.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(tokens.front().text), Jwt);
        QCOMPARE(tokens.front().span.offset, std::size_t(before.size()));
        QCOMPARE(QByteArray::fromStdString(tokens.front().context), context);
    }

    void kindsAreTold_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("kind");
        const QByteArray header = base64UrlEncoded(Hs256);
        const auto row = [](const char *name, const QByteArray &token, Kind kind) {
            QTest::newRow(name) << token << int(kind);
        };
        row("jwt", Jwt, Kind::Jwt);
        row("unsecured", base64UrlEncoded("{\"alg\":\"none\"}") + ".e30.", Kind::Jwt);
        row("jwe", base64UrlEncoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..aXY.Y2lwaGVy.dGFn", Kind::Jwe);
        row("header with spaces", jwt("{}", "{ \"alg\" : \"HS256\" }"), Kind::Jwt);
        row("header over lines", jwt("{}", "{\r\n  \"alg\": \"HS256\"\r\n}"), Kind::Jwt);
        row("header over lines, unix", jwt("{}", "{\n  \"alg\": \"HS256\"\n}"), Kind::Jwt);
        row("header alone", header, Kind::PartialJwt);
        row("cut in the header", base64UrlEncoded("{\"alg\":\"HS256\",\"kid\":\"key number on"), Kind::PartialJwt);
        row("cut in the payload", header + ".eyJzdWIiOiJra", Kind::PartialJwt);
        row("no signature", Jwt.left(Jwt.lastIndexOf('.')), Kind::PartialJwt);
        row("header lost", Jwt.mid(Jwt.indexOf('.') + 1), Kind::PartialJwt);
        row("documented access token", DocumentedAccess, Kind::PartialJwt);
        row("documented refresh token", DocumentedRefresh, Kind::Jwt);
    }

    void kindsAreTold()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const int, kind);
        const auto tokens = found("see: " + token + " .\n");
        QCOMPARE(tokens.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(tokens.front().text), token);
        QCOMPARE(int(tokens.front().span.kind), kind);
        // The inspector must say the same of it.
        QCOMPARE(int(inspected(token).kind), kind);
    }

    void opaqueTokensAreFoundWhereSomethingSaysThatTheyAreOne_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *before, const char *after, bool isFound) {
            QTest::newRow(before) << QByteArray(before) << QByteArray(after) << isFound;
        };
        row("Authorization: Bearer ", "\r\n", true);
        row("Authorization: bearer ", "'", true);
        row("\"access_token\":\"", "\"", true);
        row("\\\"refreshToken\\\": \\\"", "\\\"", true);
        row("<refresh_token>", "</refresh_token>", true);
        row("&access_token=", "&", true);
        row("%26access_token%3D", "%26", true);
        row("{&quot;access_token&quot;:&quot;", "&quot;", true);
        row("token: ", "\n", true);
        row("", "", false);
        row("\"nonce\":\"", "\"", false);
        row("\"next_page_token\":\"", "\"", false);
        row("\"csrf_token\":\"", "\"", false);
        row("\"token_type\":\"", "\"", false);
        row("the bearer token ", " ", false);
    }

    void opaqueTokensAreFoundWhereSomethingSaysThatTheyAreOne()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const bool, isFound);
        const auto tokens = found(before + Unquoted + after);
        QCOMPARE(tokens.size(), std::size_t(isFound ? 1 : 0));
        if (isFound) {
            QCOMPARE(QByteArray::fromStdString(tokens.front().text), Unquoted);
            QCOMPARE(tokens.front().span.offset, std::size_t(before.size()));
            QCOMPARE(int(tokens.front().span.kind), int(Kind::Opaque));
        }
    }

    void whatIsNoTokenIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "eyJ",
                                 "eyJ.eyJ.eyJ",
                                 "eyJhb",
                                 "eyJmb28iOiJiYXIifQ",
                                 "eyJmb28iOiJiYXIifQ.eyJmb28iOiJiYXIifQ.c2ln",
                                 "WWW-Authenticate: Bearer realm=\"orders\", error=\"invalid_token\"",
                                 "Bearer authentication is required",
                                 "token: expired",
                                 "\"access_token\":null",
                                 "access_token=&x=1",
                                 "<access_token></access_token>",
                                 "<access_token/>",
                                 "\"access_token\":\"...\"",
                                 "token_type=bearer&expires_in=3600",
                                 "Invalid token: expected abc",
                                 "a taken key, a new broken view",
                                 "Bearer",
                                 "token=",
                                 "Set-Token:"})
            QTest::newRow(text) << QByteArray(text);
    }

    void whatIsNoTokenIsNotFound()
    {
        QFETCH(const QByteArray, text);
        const auto tokens = found(text);
        QVERIFY2(tokens.empty(), tokens.empty() ? "" : tokens.front().text.c_str());
    }

    void eachIsReportedOnceWithHowOftenItStandsThere()
    {
        const QByteArray other = jwt("{\"sub\":\"lee\"}");
        const auto tokens = found("a " + Jwt + "\nb " + other + "\nc " + Jwt + "\nd Bearer " + Jwt);
        QCOMPARE(tokens.size(), std::size_t(2));
        QCOMPARE(tokens[0].count, std::size_t(3));
        QCOMPARE(tokens[0].line, std::size_t(1));
        QCOMPARE(tokens[0].column, std::size_t(3));
        QCOMPARE(tokens[1].count, std::size_t(1));
        QCOMPARE(tokens[1].line, std::size_t(2));
    }

    void whatStandsAroundItIsNotItsOwn()
    {
        for (const char *around :
             {".", "..", "...", ",", ";", "\"", "'", ")", "]", "}", "<", "&", "%20", "/", "=", "\xe2\x80\x9d"})
            QCOMPARE(QByteArray::fromStdString(found("(" + Jwt + around + "\n").at(0).text), Jwt);
    }

    void linesThatAreOthersAreNotJoined_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("a word") << QByteArray("\nRegards\n");
        QTest::newRow("a name") << QByteArray("\nkim2026\n");
        QTest::newRow("a quoted word") << QByteArray("\n> Regards\n");
        QTest::newRow("nothing") << QByteArray("\n");
        QTest::newRow("an indented word") << QByteArray("\n    at12.com\n");
    }

    void linesThatAreOthersAreNotJoined()
    {
        QFETCH(const QByteArray, between);
        const QByteArray other = jwt("{\"sub\":\"lee\"}");
        const auto tokens = found(Jwt + between + other + between);
        QCOMPARE(tokens.size(), std::size_t(2));
        QCOMPARE(QByteArray::fromStdString(tokens[0].text), Jwt);
        QCOMPARE(QByteArray::fromStdString(tokens[1].text), other);
    }

    void aTokenIsJoinedAtEveryWidth()
    {
        const QByteArray token = jwt("{\"iss\":\"https://login.example.com/\",\"sub\":\"kim\",\"exp\":1795334400}");
        for (qsizetype width = 44; width < token.size(); ++width) {
            QByteArray text = "Hello,\n";
            for (qsizetype at = 0; at < token.size(); at += width)
                text += token.mid(at, width) + '\n';
            const auto tokens = found(text + "Regards\n");
            QCOMPARE(tokens.size(), std::size_t(1));
            QCOMPARE(QByteArray::fromStdString(tokens.front().text), token);
            QCOMPARE(tokens.front().line, std::size_t(2));
        }
    }

    void hostileLinesAreNotJoinedAgainAndAgain_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("headers") << base64UrlEncoded(Hs256) + ".\n";
        QTest::newRow("pieces") << base64UrlEncoded(Hs256) + ".eyJA\n" + QByteArray("A1\n").repeated(300);
        QTest::newRow("long pieces") << base64UrlEncoded(Hs256) + ".eyJA\n" + QByteArray(60 * 4, 'A') + '\n';
        QTest::newRow("one long line") << Jwt + ' ' + QByteArray(400, '"');
    }

    void hostileLinesAreNotJoinedAgainAndAgain()
    {
        QFETCH(const QByteArray, unit);
        const QByteArray text = unit.repeated(4 * 1024 * 1024 / unit.size());
        QVERIFY(found(text).size() <= std::size_t(text.size() / unit.size()));
    }

    void anEncodedDotJoinsItsParts()
    {
        QCOMPARE(QByteArray::fromStdString(found("?token=" + QByteArray(Jwt).replace(".", "%2E") + "&x").at(0).text),
                 Jwt);
    }
};

GRANTSCOPE_TEST(TestTokenFinder)
#include "tst_tokenfinder.moc"
