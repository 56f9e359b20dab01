// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "oauth/call/callreading.h"
#include "oauth/dialectcatalogue.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

Dialect standard()
{
    return *DialectCatalogue::load().find(u"rfc6749");
}

ApiCall call()
{
    ApiCall call;
    call.url = QUrl(u"https://api.example.com/me"_s);
    call.token = Secret(QByteArrayView("the-access-token"));
    call.tokenType = u"Bearer"_s;
    return call;
}

CallReading read(int status, const HttpHeaders &headers = {}, const QByteArray &body = {})
{
    const QDateTime at(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
    return readCallAnswer(standard(), call(),
                          Kit::FakeTransport::answered(callRequest(call()).value(), status, headers, body, at));
}

HttpHeaders challenge(const QByteArray &value)
{
    return {{"WWW-Authenticate", value}};
}

QStringList idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

} // namespace

class TestCallReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, int status, const QByteArray &header, const QString &outcome) {
            QTest::newRow(name) << status << header << outcome;
        };
        row("200", 200, {}, u"works"_s);
        row("204", 204, {}, u"works"_s);
        row("401 bare", 401, {}, u"token-refused"_s);
        row("401 invalid_token", 401, "Bearer error=\"invalid_token\"", u"token-refused"_s);
        row("400 invalid_token", 400, "Bearer error=\"invalid_token\"", u"token-refused"_s);
        row("403 bare", 403, {}, u"not-allowed"_s);
        row("403 insufficient_scope", 403, "Bearer error=\"insufficient_scope\", scope=\"full\"", u"not-allowed"_s);
        row("302", 302, {}, u"redirected"_s);
        row("304", 304, {}, u"redirected"_s);
        row("404", 404, {}, u"call-refused"_s);
        row("429", 429, {}, u"call-refused"_s);
        row("500", 500, {}, u"server-fault"_s);
    }

    void outcomes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        const CallReading reading = read(status, header.isEmpty() ? HttpHeaders() : challenge(header));
        QTEST(callOutcomeName(reading.outcome), "outcome");
        QCOMPARE(reading.status, status);
        QCOMPARE(reading.failure.has_value(), reading.outcome != CallOutcome::Works);
    }

    void theChallengeIsRead()
    {
        const CallReading reading = read(403, challenge("Bearer realm=\"books\", error=\"insufficient_scope\", "
                                                        "error_description=\"Needs more\", scope=\"full delete\""));
        QCOMPARE(reading.challenges.size(), 1);
        QVERIFY(reading.challenges.constFirst().isBearer());
        QCOMPARE(reading.failure->error, u"insufficient_scope"_s);
        QCOMPARE(reading.failure->neededScope, u"full delete"_s);
        QCOMPARE(reading.failure->realm, u"books"_s);
        QVERIFY(!reading.saysExpired);
    }

    void expiryIsHeardOnlyOfARefusedToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("expired");
        QTest::newRow("said") << 401
                              << QByteArray(
                                     "Bearer error=\"invalid_token\", error_description=\"The access token expired\"")
                              << true;
        QTest::newRow("revoked") << 401
                                 << QByteArray(
                                        "Bearer error=\"invalid_token\", error_description=\"The token was revoked\"")
                                 << false;
        QTest::newRow("of something else")
            << 403 << QByteArray("Bearer error=\"insufficient_scope\", error_description=\"The licence expired\"")
            << false;
    }

    void expiryIsHeardOnlyOfARefusedToken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QTEST(read(status, challenge(header)).saysExpired, "expired");
    }

    void theBodyIsHeardWhereThereIsNoHeader()
    {
        const CallReading reading = read(401, {{"Content-Type", "application/json"}},
                                         "{\"Message\":\"Authorization has been denied for this request.\"}");
        QCOMPARE(reading.failure->code, u"aspnet-message"_s);
        QVERIFY(reading.failure->description.contains(u"denied"_s));
        QVERIFY(idsOf(reading.findings).contains(u"challenge-missing"_s));
    }

    void redirectIsNotFollowedAndSaid()
    {
        const CallReading reading = read(302, {{"Location", "https://login.example.com/?access_token=abcdefgh"}});
        QCOMPARE(idsOf(reading.findings), QStringList{u"redirect-with-token"_s});
        QVERIFY(reading.failure->detail.contains(u"login.example.com"_s));
        QVERIFY(!reading.failure->detail.contains(u"abcdefgh"_s));
    }

    void answerThatRepeatsTheToken()
    {
        const QByteArray body = "{\"you_sent\":\"the-access-token\"}";
        QCOMPARE(idsOf(read(200, {}, body).findings), QStringList{u"token-in-answer"_s});
        QVERIFY(read(200, {}, "{}").findings.isEmpty());
    }

    void clocksAreCompared()
    {
        const HttpHeaders late{{"Date", "Sun, 22 Nov 2026 08:10:00 GMT"}};
        QCOMPARE(idsOf(read(200, late).findings), QStringList{u"clock-skew"_s});
        QVERIFY(read(200, {{"Date", "Sun, 22 Nov 2026 08:00:01 GMT"}}).findings.isEmpty());
    }

    void noAnswerIsNoStatus()
    {
        Exchange exchange;
        exchange.failure = TransportFailure{TransportFailure::Kind::Timeout, u"slow"_s, true};
        const CallReading reading = readCallAnswer(standard(), call(), exchange);
        QCOMPARE(reading.outcome, CallOutcome::Unreachable);
        QCOMPARE(reading.status, 0);
        QCOMPARE(reading.failure->code, u"timeout"_s);
        QVERIFY(reading.failure->requestMayHaveCounted);
    }
};

GRANTSCOPE_TEST(TestCallReading)
#include "tst_callreading.moc"
