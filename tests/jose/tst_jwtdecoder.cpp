// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "jose/jwtdecoder.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;

namespace
{

QByteArray token(const QByteArray &header, const QByteArray &claims)
{
    return base64UrlEncoded(header) + '.' + base64UrlEncoded(claims) + ".c2ln";
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Q_DECLARE_METATYPE(Grantscope::Jwt::Fault)

class TestJwtDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registeredMembersAreGiven()
    {
        const QByteArray text = token(R"({"typ":"at+jwt","alg":"RS256","kid":"k1"})",
                                      R"({"iss":"https:\/\/i","sub":"s","exp":1.5,"iat":-3,"nbf":1e3,"aud":["a"]})");
        JwtDecoder decoder;
        const Jwt jwt = decoder.decode(viewOf(text));
        QVERIFY(jwt.fault == Jwt::Fault::None);
        QVERIFY(!jwt.encrypted);
        QCOMPARE(jwt.alg, std::string_view("RS256"));
        QCOMPARE(jwt.kid, std::string_view("k1"));
        QCOMPARE(jwt.typ, std::string_view("at+jwt"));
        QCOMPARE(jwt.iss, std::string_view("https://i"));
        QCOMPARE(jwt.sub, std::string_view("s"));
        QCOMPARE(jwt.exp, std::optional(1.5));
        QCOMPARE(jwt.iat, std::optional(-3.0));
        QCOMPARE(jwt.nbf, std::optional(1000.0));
        QCOMPARE(jwt.claims.size(), std::size_t(8));
        QCOMPARE(findMember(jwt.claims, "aud")->below, 1U);
        QVERIFY(jwt.claimsText.starts_with(R"({"iss":"https:\/\/i")"));
    }

    void membersOfAnotherTypeAreNotTaken()
    {
        JwtDecoder decoder;
        const QByteArray text = token(R"({"alg":256,"kid":null})", R"({"exp":"1795334400","iss":["a"],"sub":7})");
        const Jwt jwt = decoder.decode(viewOf(text));
        QVERIFY(jwt.fault == Jwt::Fault::None);
        QVERIFY(jwt.alg.empty() && jwt.kid.empty() && jwt.iss.empty() && jwt.sub.empty());
        QVERIFY(!jwt.exp);
        QCOMPARE(findMember(jwt.claims, "exp")->text, std::string_view("1795334400"));
    }

    void aHugeDateIsReadAsWhatItIs()
    {
        JwtDecoder decoder;
        const QByteArray text = token(R"({"alg":"HS256"})", R"({"exp":99999999999999999999999999})");
        QCOMPARE(decoder.decode(viewOf(text)).exp, std::optional(1e26));
    }

    void aNestedClaimIsNoRegisteredOne()
    {
        JwtDecoder decoder;
        const QByteArray text = token(R"({"alg":"HS256","x":{"kid":"k"}})", R"({"act":{"sub":"other","exp":1}})");
        const Jwt jwt = decoder.decode(viewOf(text));
        QVERIFY(jwt.kid.empty() && jwt.sub.empty() && !jwt.exp);
    }

    void aHeaderThatComesAgainIsNotMistaken()
    {
        JwtDecoder decoder;
        const QByteArray first = token(R"({"alg":"HS256"})", R"({"sub":"1"})");
        const QByteArray second = token(R"({"alg":"RS256"})", R"({"sub":"2"})");
        const QByteArray broken = "e31." + base64UrlEncoded(R"({"sub":"3"})") + ".c2ln";
        for (const auto &[text, alg, sub] :
             {std::tuple(first, "HS256", "1"), {first, "HS256", "1"}, {second, "RS256", "2"}, {first, "HS256", "1"}}) {
            const Jwt jwt = decoder.decode(viewOf(text));
            QCOMPARE(jwt.alg, std::string_view(alg));
            QCOMPARE(jwt.sub, std::string_view(sub));
        }
        QVERIFY(decoder.decode(viewOf(broken)).fault == Jwt::Fault::HeaderEncoding);
        QVERIFY(decoder.decode(viewOf(broken)).fault == Jwt::Fault::HeaderEncoding);
        QCOMPARE(decoder.decode(viewOf(first)).alg, std::string_view("HS256"));
    }

    void anEncryptedTokenShowsItsHeader()
    {
        JwtDecoder decoder;
        const QByteArray text = base64UrlEncoded(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.dGV4dA.dGFn";
        const Jwt jwt = decoder.decode(viewOf(text));
        QVERIFY(jwt.fault == Jwt::Fault::None);
        QVERIFY(jwt.encrypted);
        QCOMPARE(jwt.alg, std::string_view("dir"));
        QVERIFY(jwt.claims.empty());
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Jwt::Fault>("fault");
        const QByteArray header = base64UrlEncoded(R"({"alg":"HS256"})");
        const auto row = [](const char *name, const QByteArray &text, Jwt::Fault fault) {
            QTest::newRow(name) << text << fault;
        };
        row("empty", "", Jwt::Fault::SegmentCount);
        row("no-dot", header, Jwt::Fault::SegmentCount);
        row("two-parts", header + ".e30", Jwt::Fault::SegmentCount);
        row("four-parts", header + ".e30.a.b", Jwt::Fault::SegmentCount);
        row("six-parts", header + ".e30.a.b.c.d", Jwt::Fault::SegmentCount);
        row("many-dots", QByteArray(100'000, '.'), Jwt::Fault::SegmentCount);
        row("empty-parts", "..", Jwt::Fault::HeaderJson);
        row("header-padding", header + "=.e30.", Jwt::Fault::HeaderEncoding);
        row("header-space", " " + header + ".e30.", Jwt::Fault::HeaderEncoding);
        row("header-array", "W10.e30.", Jwt::Fault::HeaderJson);
        row("claims-trailing-bits", header + ".e31.", Jwt::Fault::ClaimsEncoding);
        row("claims-standard-alphabet", header + ".+/+/.", Jwt::Fault::ClaimsEncoding);
        row("claims-text", header + '.' + base64UrlEncoded("hello") + '.', Jwt::Fault::ClaimsJson);
        row("claims-empty", header + "..", Jwt::Fault::ClaimsJson);
        row("header-too-large", base64UrlEncoded("{\"alg\":\"" + QByteArray(9'000, 'x') + "\"}") + ".e30.",
            Jwt::Fault::TooLarge);
        row("token-too-large", header + '.' + QByteArray(Jwt::MaxBytes, 'A') + '.', Jwt::Fault::TooLarge);
    }
    void faults()
    {
        QFETCH(QByteArray, text);
        QFETCH(Jwt::Fault, fault);
        JwtDecoder decoder;
        const Jwt jwt = decoder.decode(viewOf(text));
        QVERIFY(jwt.fault == fault);
        QVERIFY(jwt.claims.empty());
        QCOMPARE(jwt.header.empty(), fault < Jwt::Fault::ClaimsEncoding);
    }
};

GRANTSCOPE_TEST(TestJwtDecoder)
#include "tst_jwtdecoder.moc"
