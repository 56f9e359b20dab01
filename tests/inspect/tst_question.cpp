// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/question.h"
#include "kit/registeredtest.h"
#include "samples.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Samples;
using namespace Qt::StringLiterals;

class TestQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<Question>("question");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &claims, const Question &question, const QString &status,
                            const QString &found = {}) {
            QTest::newRow(name) << claims << question << status << found;
        };
        const auto at = [](qint64 seconds, qint64 leeway = 0) {
            return Question{now().addSecs(seconds), leeway, {}, {}, {}};
        };
        const QByteArray hour = R"({"nbf":1795334400,"exp":1795338000})";
        row("at its start", hour, at(0), u"active"_s);
        row("a second before", hour, at(-1), u"not-yet-valid"_s, u"not-yet-valid"_s);
        row("a second before, with leeway", hour, at(-1, 1), u"active"_s, u"leeway-used"_s);
        row("at its last second", hour, at(3599), u"active"_s);
        row("expired: on exp itself", hour, at(3600), u"expired"_s, u"expired"_s);
        row("expired: leeway used up", hour, at(3660, 60), u"expired"_s, u"expired"_s);
        row("within the leeway", hour, at(3659, 60), u"active"_s, u"leeway-used"_s);
        row("a fraction is not rounded", R"({"exp":1795334400.5})", at(0), u"active"_s);
        row("no expiry, early", R"({"nbf":1795334401})", at(0, 5), u"no-expiry"_s, u"leeway-used"_s);
        row("issued-in-future", R"({"iat":1795334820,"exp":1795338000})", at(0), u"active"_s, u"issued-in-future"_s);
        row("issued a moment ahead", R"({"iat":1795334430,"exp":1795338000})", at(0), u"active"_s);
        row("audience-mismatch", R"({"aud":"a"})", {now(), 0, u"b"_s, {}, {}}, u"no-expiry"_s, u"audience-mismatch"_s);
        row("audience-mismatch: case counts", R"({"aud":"a"})", {now(), 0, u"A"_s, {}, {}}, u"no-expiry"_s,
            u"audience-mismatch"_s);
        row("audience-mismatch: a part is not the whole", R"({"aud":"ab"})", {now(), 0, u"a"_s, {}, {}}, u"no-expiry"_s,
            u"audience-mismatch"_s);
        row("audience-mismatch: none", R"({"sub":"1"})", {now(), 0, u"b"_s, {}, {}}, u"no-expiry"_s,
            u"audience-mismatch"_s);
        row("one of many audiences", R"({"aud":["a","b"]})", {now(), 0, u"b"_s, {}, {}}, u"no-expiry"_s);
        row("issuer-mismatch: a slash counts", "{\"iss\":\"https://i\"}", {now(), 0, {}, u"https://i/"_s, {}},
            u"no-expiry"_s, u"issuer-mismatch"_s);
        row("right issuer", "{\"iss\":\"https://i\"}", {now(), 0, {}, u"https://i"_s, {}}, u"no-expiry"_s);
        row("both", R"({"iss":"i","aud":"a","exp":1795330800})", {now(), 0, u"b"_s, u"j"_s, {}}, u"expired"_s,
            u"expired audience-mismatch issuer-mismatch"_s);
    }

    void answers()
    {
        QFETCH(QByteArray, claims);
        QFETCH(Question, question);
        const Inspection inspection = inspectToken(Secret(jwt(claims)), question);
        QCOMPARE(inspection.question, question);
        QTEST(tokenStatusName(inspection.status), "status");
        QTEST(ids(inspection.findings).join(u' '), "found");
    }

    void askingAgainForgetsTheFirstAnswer()
    {
        Inspection inspection = inspectToken(Secret(jwt(R"({"aud":"a","exp":1795330800,"exp":1795338000})")),
                                             Question{now().addSecs(7200), 0, u"b"_s, {}, {}});
        QCOMPARE(ids(inspection.findings).join(u' '), u"duplicate-member expired audience-mismatch"_s);
        ask(inspection, Question{now(), 0, u"a"_s, {}, {}});
        QCOMPARE(ids(inspection.findings).join(u' '), u"duplicate-member"_s);
        QCOMPARE(inspection.status, TokenStatus::Active);
    }

    void whatCannotBeReadIsNotAccused()
    {
        const Question question{now(), 0, u"a"_s, u"i"_s, {}};
        QVERIFY(!ids(inspectToken(Secret(QByteArrayView("abcdefghi....")), question).findings)
                     .contains(u"audience-mismatch"_s));
        const QByteArray cut = base64UrlEncoded(Hs256) + '.' + base64UrlEncoded("{\"sub\":\"1\",\"au");
        QCOMPARE(ids(inspectToken(Secret(cut), question).findings).join(u' '), u"claims-not-json partial-token"_s);
        const QByteArray behind = base64UrlEncoded(Hs256) + '.' + base64UrlEncoded("{\"aud\":\"b\",\"iss\":\"i\",\"x");
        QVERIFY(ids(inspectToken(Secret(behind), question).findings).contains(u"audience-mismatch"_s));
    }

    void theMeasuredClockComesFromTheAnswer()
    {
        TokenResponse response;
        response.accessToken = Secret(QByteArrayView("x"));
        QVERIFY(!inspectGrant(response, {}, now()).question.clockSkewSeconds);
        const Findings measured{{u"clock-skew"_s, Severity::Warning, {u"-61"_s}, {}}};
        QCOMPARE(inspectGrant(response, measured, now()).question.clockSkewSeconds, std::optional<qint64>(-61));
    }
};

GRANTSCOPE_TEST(TestQuestion)
#include "tst_question.moc"
