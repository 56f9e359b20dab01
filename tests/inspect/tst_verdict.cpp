// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/verdict.h"
#include "kit/registeredtest.h"
#include "samples.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 seconds, const char *text) {
            QTest::newRow(text) << seconds << QString::fromLatin1(text);
        };
        row(0, "0 s");
        row(1, "1 s");
        row(59, "59 s");
        row(60, "1 min");
        row(65, "1 min 5 s");
        row(119, "1 min 59 s");
        row(120, "2 min");
        row(3599, "59 min");
        row(3600, "1 h");
        row(3659, "1 h");
        row(10'799, "2 h 59 min");
        row(86'399, "23 h 59 min");
        row(86'400, "1 d");
        row(90'000, "1 d 1 h");
        row(1'209'599, "13 d 23 h");
        row(1'209'600, "14 d");
        row(-720, "12 min");
        row(31'536'000'000, "365,000 d");
    }

    void durations()
    {
        QFETCH(qint64, seconds);
        QTEST(durationText(seconds), "text");
    }

    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << u"now"_s;
        QTest::newRow("nearly a second") << qint64(999) << u"now"_s;
        QTest::newRow("a moment ago") << qint64(-999) << u"now"_s;
        QTest::newRow("seconds") << qint64(3'000) << u"in 3 s"_s;
        QTest::newRow("rounded down") << qint64(3'599'900) << u"in 59 min"_s;
        QTest::newRow("past") << qint64(-720'000) << u"12 min ago"_s;
        QTest::newRow("days") << qint64(13 * 86'400'000LL + 4 * 3'600'000LL) << u"in 13 d 4 h"_s;
    }

    void relativeTimes()
    {
        QFETCH(qint64, milliseconds);
        QTEST(relativeTime(now().addMSecs(milliseconds), now()), "text");
    }

    /// A token whose payload was cut off after some bytes.
    static QByteArray cutAt(const QByteArray &claims, qsizetype bytes)
    {
        return base64UrlEncoded(Hs256) + '.' + base64UrlEncoded(claims.left(bytes));
    }

    /// Damage of the way, one by one: what it is and when it expires comes out all the same.
    void damageOfTheWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray token = jwt(R"({"exp":1795333680})");
        const QList<QByteArray> parts = token.split('.');
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("bare", token);
        row("Bearer prefix", "Bearer " + token);
        row("header", "authorization: bearer " + token + "\r\n");
        row("straight quotes", '"' + token + "\",");
        row("single quotes", '\'' + token + '\'');
        row("curly quotes", "\u201c" + token + "\u201d");
        row("curly quotes around Bearer", "\u201cBearer \u201d+ " + token);
        row("German quotes", "\u201e" + token + "\u201c");
        row("line breaks", token.left(20) + "\r\n  " + token.mid(20, 30) + '\n' + token.mid(50));
        row("spaces of wrapping", token.left(20) + ' ' + token.mid(20));
        row("percent-encoding", "Bearer%20" + token.toPercentEncoding());
        row("percent-encoded dots", QByteArray(token).replace('.', "%2E"));
        row("zero-width spaces", token.left(9) + "\u200b" + token.mid(9));
        row("byte order mark", "\xef\xbb\xbf" + token);
        row("padding", parts.at(0) + "=." + parts.at(1) + "==." + parts.at(2) + '=');
        row("percent-encoded padding", parts.at(0) + "." + parts.at(1) + "." + parts.at(2) + "%3D");
    }

    void damageOfTheWay()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(verdict(inspected(text), now()),
                 u"Expired 12 min ago, by its own exp; the signature was not checked."_s);
    }

    void verdictsOfTokens_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &token, const QString &words) {
            QTest::newRow(name) << token << words;
        };
        const QByteArray unfinished = jwt(R"({"exp":1795345199})");
        const QByteArray unsecured = R"({"alg":"none"})";
        row("active", jwt(R"({"exp":1795345199})"), u"Active: expires in 2 h 59 min. The signature was not checked."_s);
        row("expired", jwt(R"({"exp":1795333680})"),
            u"Expired 12 min ago, by its own exp; the signature was not checked."_s);
        row("expired this moment", jwt(R"({"exp":1795334400})"),
            u"Expired just now, by its own exp; the signature was not checked."_s);
        row("not yet valid", jwt(R"({"nbf":1795334820})"),
            u"Not valid before 08:07 (in 7 min); the signature was not checked."_s);
        row("not yet valid for days", jwt(R"({"nbf":1795507200})"),
            u"Not valid before 2026-11-24 08:00 (in 2 d); the signature was not checked."_s);
        row("no expiry", jwt(R"({"sub":"1"})"), u"No expiry is stated in it. The signature was not checked."_s);
        row("unreadable expiry", jwt(R"({"exp":"soon"})"),
            u"A JWT whose expiry can't be read. The signature was not checked."_s);
        row("unsigned", jwt(R"({"exp":1795345199})", unsecured),
            u"Active: expires in 2 h 59 min. It is not signed: anybody could have written it."_s);
        row("expired and unsigned", jwt(R"({"exp":1795333680})", unsecured),
            u"Expired 12 min ago, by its own exp. It is not signed: anybody could have written it."_s);
        row("documented access token", DocumentedAccess,
            u"Looks like a JWT cut off in the payload; what could be read of it is below."_s);
        row("documented refresh token", DocumentedRefresh,
            u"A JWT whose claims can't be read as JSON; what could be decoded is below."_s);
        row("documented opaque token", "abcdefghi....",
            u"An opaque token of 13 characters: only the server can say what it is."_s);
        row("ten characters", "abcdefghij", u"An opaque token of 10 characters: only the server can say what it is."_s);
        row("one character", "a", u"An opaque token of one character: only the server can say what it is."_s);
        row("empty", " ", u"There is no token here: the text is empty."_s);
        row("jwe", base64UrlEncoded(R"({"alg":"dir","enc":"A256GCM"})") + "..aXY.dGV4dA.dGFn",
            u"An encrypted token (JWE): only its recipient can read what it says."_s);
        row("without signature", unfinished.left(unfinished.lastIndexOf('.')),
            u"Active: expires in 2 h 59 min. Looks like a JWT without its signature; what could be read of it is below."_s);
        row("cut in the payload", cutAt(R"({"iss":"i","sub":"u1","exp":1795345199,"name":"Somebody"})", 45),
            u"Active: expires in 2 h 59 min. Looks like a JWT cut off in the payload; the claims up to there are below."_s);
        row("cut before exp", cutAt(R"({"iss":"i","sub":"u1","exp":1795345199})", 20),
            u"Looks like a JWT cut off in the payload; the claims up to there are below."_s);
        row("cut within the digits of exp", cutAt(R"({"sub":"u1","exp":1795345199})", 25),
            u"Looks like a JWT cut off in the payload; the claims up to there are below."_s);
        row("damaged payload", jwt(R"({"sub":"u1","exp":1795333680,"x":soon})"),
            u"Expired 12 min ago, by its own exp. A JWT whose payload is damaged; the claims up to there are below."_s);
        row("known shape", "ghp_" + QByteArray(36, 'x'),
            u"Looks like a GitHub personal access token (40 characters): only the server can say whether it is good."_s);
        row("header only", unfinished.left(unfinished.indexOf('.')),
            u"Looks like a JWT cut off after the header; what could be read of it is below."_s);
    }

    void verdictsOfTokens()
    {
        QFETCH(QByteArray, token);
        QTEST(verdict(inspected(token), now()), "words");
    }

    void verdictsOfGrants()
    {
        TokenResponse response;
        response.accessToken = Secret(QByteArrayView("abcdefghi...."));
        QCOMPARE(verdict(inspectGrant(response, {}, now()), now()), u"Active; the server does not say for how long."_s);
        response.expiresAt = now().addSecs(3599);
        response.clocks = {{u"expires_in"_s, u"3599"_s, response.expiresAt}};
        const Inspection opaque = inspectGrant(response, {}, now());
        QCOMPARE(verdict(opaque, now()), u"Active: expires in 59 min."_s);
        QCOMPARE(verdict(opaque, now().addSecs(3600 + 719)), u"Expired 12 min ago, by the answer's expires_in."_s);
        response.accessToken = Secret(DocumentedAccess);
        QCOMPARE(
            verdict(inspectGrant(response, {}, now()), now()),
            u"Active: expires in 59 min. Looks like a JWT cut off in the payload; what could be read of it is below."_s);
    }

    void verdictsOfQuestions_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<Question>("question");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QByteArray &claims, const Question &question,
                            const QString &words) { QTest::newRow(name) << claims << question << words; };
        const QString unchecked = u" The signature was not checked."_s;
        const auto asked = [](const QString &audience, const QString &issuer = {}) {
            return Question{now(), 0, audience, issuer, {}};
        };
        const auto clock = [](qint64 skew) { return Question{now(), 0, {}, {}, skew}; };
        const auto leeway = [](qint64 seconds) { return Question{now(), seconds, {}, {}, {}}; };
        const QByteArray forA = "{\"aud\":\"api://a\",\"iss\":\"https://i\",\"exp\":1795345199}";
        const QString active = u"Active: expires in 2 h 59 min."_s + unchecked;
        row("right audience", forA, asked(u"api://a"_s), active);
        row("audience", forA, asked(u"api://b"_s), u"Made for api://a, but you asked about api://b. "_s + active);
        row("one of two audiences", "{\"aud\":[\"api://a\",\"api://b\"],\"exp\":1795345199}", asked(u"api://b"_s),
            active);
        row("none of two audiences", R"({"aud":["a","b"],"exp":1795345199})", asked(u"c"_s),
            u"Made for a, b, but you asked about c. "_s + active);
        row("audience differs in case", forA, asked(u"API://A"_s),
            u"Made for api://a, but you asked about API://A. "_s + active);
        row("no audience", R"({"exp":1795345199})", asked(u"c"_s),
            u"Made for nobody in particular, but you asked about c. "_s + active);
        row("expired for somebody else", R"({"aud":"a","exp":1795333680})", asked(u"b"_s),
            u"Expired 12 min ago, by its own exp; the signature was not checked. Made for a, but you asked about b."_s);
        row("issuer", forA, asked({}, u"https://j"_s),
            u"Made by https://i, but you asked about https://j. "_s + active);
        row("no issuer", R"({"exp":1795345199})", asked({}, u"https://j"_s),
            u"It names no issuer, but you asked about https://j. "_s + active);
        row("hostile audience", "{\"aud\":\"%2\\u001b[31m\\u202e\",\"exp\":1795345199}", asked(u"%1"_s),
            u"Made for %2 [31m, but you asked about %1. "_s + active);
        row("slow clock", R"({"nbf":1795334820})", clock(420),
            u"Not yet valid: this computer's clock is 7 min slow; the signature was not checked."_s);
        row("slow clock, but not enough", R"({"nbf":1795334820})", clock(419),
            u"Not valid before 08:07 (in 7 min); the signature was not checked."_s);
        row("fast clock", R"({"exp":1795334280})", clock(-420),
            u"Expired 2 min ago by this computer's clock, which is 7 min fast; the signature was not checked."_s);
        row("fast clock, but over anyway", R"({"exp":1795333680})", clock(-420),
            u"Expired 12 min ago, by its own exp; the signature was not checked."_s);
        row("leeway", R"({"exp":1795334370})", leeway(60),
            u"Active only by the leeway of 1 min: expired 30 s ago."_s + unchecked);
        row("leeway too short", R"({"exp":1795334340})", leeway(60),
            u"Expired 1 min ago, by its own exp; the signature was not checked."_s);
        row("leeway before", R"({"nbf":1795334460,"exp":1795345199})", leeway(60),
            u"Active only by the leeway of 1 min: not valid before 08:01."_s + unchecked);
        row("leeway not used", forA, leeway(60), active);
    }

    void verdictsOfQuestions()
    {
        QFETCH(QByteArray, claims);
        QFETCH(Question, question);
        QTEST(verdict(inspectToken(Secret(jwt(claims)), question), question.at), "words");
    }

    void verdictOfAGrantKnowsTheMeasuredClock()
    {
        TokenResponse response;
        response.accessToken = Secret(jwt(R"({"nbf":1795334820})"));
        const Findings measured{{u"clock-skew"_s, Severity::Warning, {u"425"_s}, u"header Date"_s}};
        QVERIFY(verdict(inspectGrant(response, measured, now()), now())
                    .startsWith(u"Not yet valid: this computer's clock is 7 min slow"_s));
    }

    void verdictsOfCheckedSignatures()
    {
        Inspection inspection = inspected(jwt(R"({"exp":1795333680})"));
        inspection.signature.status = SignatureReport::Status::Valid;
        QCOMPARE(verdict(inspection, now()), u"Expired 12 min ago, by its own exp. The signature is valid."_s);
        inspection.signature = {u"HS256"_s, SignatureReport::Status::Invalid, {}, u"signature-mismatch"_s};
        QCOMPARE(verdict(inspection, now()), u"The signature does not match this key: do not trust what it says. "
                                             "Expired 12 min ago, by its own exp."_s);
        inspection.signature.reason = u"alg-not-allowed"_s;
        QVERIFY(verdict(inspection, now()).startsWith(u"It is signed in a way that this key is not for"_s));
        inspection.signature.reason = u"alg-none"_s;
        QVERIFY(verdict(inspection, now()).startsWith(u"It is not signed"_s));
        inspection.signature.reason = u"header-encoding"_s;
        QVERIFY(verdict(inspection, now()).startsWith(u"The signature can't be valid"_s));
        inspection.signature = {u"HS256"_s, SignatureReport::Status::NotChecked, {}, u"weak-key"_s};
        QVERIFY(verdict(inspection, now()).endsWith(u"the key is too short to prove anything."_s));
        inspection.signature.reason = u"no-key-matches"_s;
        QVERIFY(verdict(inspection, now()).endsWith(u"none of the keys is the one that the token names."_s));
        inspection.signature.status = SignatureReport::Status::Unsupported;
        QVERIFY(verdict(inspection, now()).endsWith(u"The signature could not be checked."_s));
    }
};

GRANTSCOPE_TEST(TestVerdict)
#include "tst_verdict.moc"
