// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/verdict.h"
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
        row(31'536'000'000, "365000 d");
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

    void verdictsOfCheckedSignatures()
    {
        Inspection inspection = inspected(jwt(R"({"exp":1795333680})"));
        inspection.signature.status = SignatureReport::Status::Valid;
        QCOMPARE(verdict(inspection, now()), u"Expired 12 min ago, by its own exp. The signature is valid."_s);
        inspection.signature.status = SignatureReport::Status::Invalid;
        QCOMPARE(verdict(inspection, now()),
                 u"Expired 12 min ago, by its own exp. The signature does not match: do not trust what it says."_s);
        inspection.signature.status = SignatureReport::Status::Unsupported;
        QVERIFY(verdict(inspection, now()).endsWith(u"The signature could not be checked."_s));
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
