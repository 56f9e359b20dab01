// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspection.h"
#include "kit/registeredtest.h"
#include "samples.h"

#include <QJsonArray>
#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<TokenCut>("cut");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &token, const QString &kind,
                            TokenCut cut = TokenCut::None,
                            const QString &found = {}) { QTest::newRow(name) << token << kind << cut << found; };
        const QByteArray good = jwt(R"({"sub":"1","exp":1795338000})");
        const QList<QByteArray> parts = good.split('.');
        const QByteArray jwe = base64UrlEncoded(R"({"alg":"RSA-OAEP","enc":"A256GCM"})");
        const QByteArray unsecured = base64UrlEncoded(R"({"alg":"none"})") + '.' + parts.at(1) + '.';
        row("jwt", good, u"jwt"_s);
        row("documented access token", DocumentedAccess, u"partial-jwt"_s, TokenCut::Payload,
            u"claims-not-json partial-token"_s);
        row("documented refresh token", DocumentedRefresh, u"jwt"_s, TokenCut::None, u"claims-not-json"_s);
        row("documented opaque token with four dots", "abcdefghi....", u"opaque"_s);
        row("empty", "", u"opaque"_s);
        row("dots", "....", u"opaque"_s);
        row("opaque with two dots", "abc.def.ghi", u"opaque"_s);
        row("json that is no header", base64UrlEncoded(R"({"id":7})") + ".abc.def", u"opaque"_s);
        row("array for a header", base64UrlEncoded("[1]") + ".abc.def", u"opaque"_s);
        row("jwe", jwe + ".a2V5.aXY.dGV4dA.dGFn", u"jwe"_s);
        row("jwe with a direct key", jwe + "..aXY.dGV4dA.dGFn", u"jwe"_s);
        row("jwe cut off", jwe + ".a2V5.aXY", u"partial-jwt"_s, TokenCut::Payload, u"partial-token"_s);
        row("five parts without enc", good + ".x.y", u"partial-jwt"_s, TokenCut::SurplusParts, u"segment-count"_s);
        row("header only", parts.at(0), u"partial-jwt"_s, TokenCut::AfterHeader, u"partial-token"_s);
        row("half a header", parts.at(0).left(30), u"partial-jwt"_s, TokenCut::Header, u"partial-token"_s);
        row("without signature", parts.at(0) + '.' + parts.at(1), u"partial-jwt"_s, TokenCut::Signature,
            u"partial-token"_s);
        row("empty signature", parts.at(0) + '.' + parts.at(1) + '.', u"partial-jwt"_s, TokenCut::Signature,
            u"partial-token"_s);
        row("ellipsis in the payload", parts.at(0) + '.' + parts.at(1).left(10) + "...", u"partial-jwt"_s,
            TokenCut::Payload, u"claims-not-json partial-token"_s);
        row("typographic ellipsis", parts.at(0) + "\u2026", u"partial-jwt"_s, TokenCut::AfterHeader,
            u"partial-token"_s);
        row("without its header", parts.at(1) + '.' + parts.at(2), u"partial-jwt"_s, TokenCut::Front,
            u"partial-token"_s);
        row("alg-none", unsecured, u"jwt"_s, TokenCut::None, u"alg-none"_s);
        row("short signature", good.chopped(4), u"jwt"_s, TokenCut::None, u"signature-length"_s);
        row("padding", parts.at(0) + "=." + parts.at(1) + '.' + parts.at(2), u"jwt"_s, TokenCut::None,
            u"base64-padding"_s);
        row("pasted", "\u201cBearer \u201d" + good, u"jwt"_s, TokenCut::None, u"token-cleaned"_s);
    }

    void kinds()
    {
        QFETCH(QByteArray, token);
        const Inspection inspection = inspected(token);
        QTEST(tokenKindName(inspection.kind), "kind");
        QTEST(inspection.cut, "cut");
        QTEST(ids(inspection.findings).join(u' '), "found");
    }

    void documentedAccessTokenShowsWhatCanBeDecoded()
    {
        const Inspection inspection = inspected(DocumentedAccess);
        QCOMPARE(inspection.header.value("alg"_L1).toString(), u"HS256"_s);
        QCOMPARE(inspection.rawHeader, Hs256);
        QCOMPARE(inspection.rawClaims, QByteArray("2-2015 05:06:29.741476\",\"role\":\"access\"}"));
        QVERIFY(inspection.claims.isEmpty());
        QCOMPARE(inspection.status, TokenStatus::Unknown);
        QCOMPARE(inspection.signature.reason, u"partial-token"_s);
    }

    void documentedRefreshTokenKeepsItsBrokenBytes()
    {
        const Inspection inspection = inspected(DocumentedRefresh);
        QCOMPARE(inspection.rawClaims, QByteArray("{\"iss\"\xa0\x89\xf4"));
        QCOMPARE(signatureStatusName(inspection.signature.status), u"not-checked"_s);
        QCOMPARE(inspection.signature.reason, u"no-key"_s);
    }

    void claimsAreReadIntoTheirPlaces()
    {
        const QByteArray claims =
            R"({"z":1,"iss":"https://i.example","sub":"u1","aud":["a","b"],"scope":"full fileid:15431",)"
            R"("iat":1795334400,"nbf":1795334400,"exp":1795338000,"n":12345678901234567890})";
        const Inspection inspection = inspected(jwt(claims));
        QCOMPARE(inspection.rawClaims, claims); // order and long numbers as they stand
        QCOMPARE(inspection.who, u"u1"_s);
        QCOMPARE(inspection.issuer, u"https://i.example"_s);
        QCOMPARE(inspection.audience, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(inspection.scope->fileIds(), QStringList{u"15431"_s});
        QCOMPARE(inspection.issuedAt, now());
        QCOMPARE(inspection.notBefore, now());
        QCOMPARE(inspection.expiresAt, now().addSecs(3600));
        QVERIFY(inspection.expiryIsTheTokensOwn);
        QCOMPARE(inspection.clocks, (QList<ExpiryClock>{{u"exp"_s, u"1795338000"_s, now().addSecs(3600)}}));
        QCOMPARE(inspection.status, TokenStatus::Active);
        QCOMPARE(inspection.fingerprint, inspection.token.fingerprint());
        QVERIFY(inspection.findings.isEmpty());
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QDateTime>("expiresAt");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &claims, const QDateTime &at, const QString &status,
                            const QString &found = {}) { QTest::newRow(name) << claims << at << status << found; };
        const QDateTime hour = now().addSecs(3600);
        row("whole", R"({"exp":1795338000})", hour, u"active"_s);
        row("fraction", R"({"exp":1795338000.25})", hour.addMSecs(250), u"active"_s);
        row("exponent", R"({"exp":1.795338e9})", hour, u"active"_s);
        row("at the very second", R"({"exp":1795334400})", now(), u"expired"_s, u"expired"_s);
        row("past", R"({"exp":1795330800})", now().addSecs(-3600), u"expired"_s, u"expired"_s);
        row("exp-not-seconds: text", R"({"exp":"1795338000"})", hour, u"active"_s, u"exp-not-seconds"_s);
        row("exp-not-seconds: date", R"({"exp":"2026-11-22T09:00:00Z"})", hour, u"active"_s, u"exp-not-seconds"_s);
        row("exp-not-seconds: words", R"({"exp":"soon"})", {}, u"unknown"_s, u"exp-not-seconds"_s);
        row("exp-not-seconds: NaN as text", R"({"exp":"nan"})", {}, u"unknown"_s, u"exp-not-seconds"_s);
        row("exp-not-seconds: object", R"({"exp":{}})", {}, u"unknown"_s, u"exp-not-seconds"_s);
        row("exp-not-seconds: milliseconds", R"({"exp":1795338000000})", {}, u"unknown"_s, u"exp-not-seconds"_s);
        row("exp-not-seconds: huge", R"({"exp":1e300})", {}, u"unknown"_s, u"exp-not-seconds"_s);
        row("last second of the year 9999", R"({"exp":253402300799})",
            QDateTime::fromSecsSinceEpoch(253402300799, Qt::UTC), u"active"_s);
        row("negative", R"({"exp":-1})", QDateTime::fromSecsSinceEpoch(0, Qt::UTC), u"expired"_s,
            u"exp-not-seconds expired"_s);
        row("a duration", R"({"exp":10800})", QDateTime::fromSecsSinceEpoch(10800, Qt::UTC), u"expired"_s,
            u"exp-is-a-duration expired"_s);
        row("null", R"({"exp":null})", {}, u"no-expiry"_s);
        row("absent", R"({"sub":"1"})", {}, u"no-expiry"_s);
        row("not yet", R"({"nbf":1795334820,"exp":1795338000})", hour, u"not-yet-valid"_s, u"not-yet-valid"_s);
        row("not yet, and over", R"({"nbf":1795334820,"exp":1795334000})", now().addSecs(-400), u"expired"_s,
            u"expired"_s);
        row("nbf now", R"({"nbf":1795334400,"exp":1795338000})", hour, u"active"_s);
        row("nbf in milliseconds", R"({"nbf":1795334400000,"exp":1795338000})", hour, u"active"_s,
            u"exp-not-seconds"_s);
    }

    void times()
    {
        QFETCH(QByteArray, claims);
        const Inspection inspection = inspected(jwt(claims));
        QTEST(inspection.expiresAt, "expiresAt");
        QTEST(tokenStatusName(inspection.status), "status");
        QTEST(ids(inspection.findings).join(u' '), "found");
    }

    void millisecondsAreNamedAsTheyStand()
    {
        const Finding finding = findingOf(inspected(jwt(R"({"exp":1795338000000})")).findings, u"exp-not-seconds"_s);
        QCOMPARE(finding.seen, (QStringList{u"exp"_s, u"1795338000000"_s}));
        QCOMPARE(finding.where, u"claims $.exp"_s);
    }

    void who_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QString>("who");
        QTest::newRow("sub first") << QByteArray(R"({"email":"e@x","sub":"s"})") << u"s"_s;
        QTest::newRow("number") << QByteArray(R"({"sub":42})") << u"42"_s;
        QTest::newRow("empty sub") << QByteArray(R"({"sub":"","preferred_username":"p"})") << u"p"_s;
        QTest::newRow("email") << QByteArray(R"({"email":"e@x"})") << u"e@x"_s;
        QTest::newRow("upn") << QByteArray(R"({"upn":"u@x"})") << u"u@x"_s;
        QTest::newRow("unique_name") << QByteArray(R"({"unique_name":["a","b"]})") << u"a"_s;
        QTest::newRow("none") << QByteArray(R"({"sub":{}})") << QString();
    }

    void who()
    {
        QFETCH(QByteArray, claims);
        QTEST(inspected(jwt(claims)).who, "who");
    }

    void scopeComesInThreeShapes()
    {
        QCOMPARE(inspected(jwt(R"({"scope":"a b"})")).scope->words(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(inspected(jwt(R"({"scope":["a","b"]})")).scope->words(), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(inspected(jwt(R"({"scp":"a b"})")).scope->words(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!inspected(jwt(R"({"scp":7})")).scope);
        QCOMPARE(inspected(jwt(R"({"aud":"one"})")).audience, QStringList{u"one"_s});
    }

    void signatures_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &header, const QString &status, const QString &reason,
                            const QString &found) { QTest::newRow(name) << header << status << reason << found; };
        row("no-key", R"({"alg":"RS256"})", u"not-checked"_s, u"no-key"_s, {});
        row("alg-none in odd letters", R"({"alg":"nOnE"})", u"not-checked"_s, u"alg-none"_s, u"alg-none"_s);
        row("alg-missing", R"({"typ":"JWT"})", u"not-checked"_s, u"alg-missing"_s, u"alg-missing"_s);
        row("crit-unknown", R"({"alg":"RS256","crit":["b64","x"],"b64":false})", u"unsupported"_s, u"crit-unknown"_s,
            u"crit-unknown"_s);
        row("crit that is no list", R"({"alg":"RS256","crit":"x"})", u"unsupported"_s, u"crit-unknown"_s,
            u"crit-unknown"_s);
        row("key of its own", R"({"alg":"RS256","jku":"https://evil.example"})", u"not-checked"_s, u"no-key"_s,
            u"key-in-header"_s);
        row("duplicate alg", R"({"alg":"none","alg":"RS256"})", u"not-checked"_s, u"no-key"_s, u"duplicate-member"_s);
    }

    void signatures()
    {
        QFETCH(QByteArray, header);
        const Inspection inspection = inspected(jwt(R"({"sub":"1"})", header));
        QTEST(signatureStatusName(inspection.signature.status), "status");
        QTEST(inspection.signature.reason, "reason");
        QTEST(ids(inspection.findings).join(u' '), "found");
    }
};

GRANTSCOPE_TEST(TestInspection)
#include "tst_inspection.moc"
