// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "codec/datetime.h"
#include "kit/registeredtest.h"
#include "oauth/lifetime_p.h"

#include <QJsonArray>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::ids;
using Kit::read;

class TestLifetime : public QObject
{
    Q_OBJECT

private:
    static TokenReading with(const QByteArray &members, HttpHeaders headers = {{"Content-Type", "application/json"}})
    {
        return read({"{\"access_token\":\"abc\",\"token_type\":\"Bearer\"," + members + "}", 200, std::move(headers)});
    }

private Q_SLOTS:
    void secondsInEverySpelling_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("seconds"); // -1: no value
        QTest::newRow("number") << QJsonValue(3600) << qint64(3600);
        QTest::newRow("decimal") << QJsonValue(3599.9) << qint64(3599);
        QTest::newRow("text") << QJsonValue(u"3600"_s) << qint64(3600);
        QTest::newRow("decimal-text") << QJsonValue(u"3600.5"_s) << qint64(3600);
        QTest::newRow("spaces") << QJsonValue(u" 60 "_s) << qint64(60);
        QTest::newRow("beyond-32-bits") << QJsonValue(qint64(99'999'999'999)) << qint64(99'999'999'999);
        QTest::newRow("nanoseconds") << QJsonValue(qint64(3'600'000'000'000)) << qint64(3'600'000'000'000);
        QTest::newRow("zero") << QJsonValue(0) << qint64(0);
        QTest::newRow("negative") << QJsonValue(-5) << qint64(-1);
        QTest::newRow("negative-text") << QJsonValue(u"-5"_s) << qint64(-1);
        QTest::newRow("exponent-text") << QJsonValue(u"3.6e3"_s) << qint64(-1);
        QTest::newRow("huge") << QJsonValue(1e30) << qint64(-1);
        QTest::newRow("words") << QJsonValue(u"one hour"_s) << qint64(-1);
        QTest::newRow("empty") << QJsonValue(u""_s) << qint64(-1);
        QTest::newRow("boolean") << QJsonValue(true) << qint64(-1);
        QTest::newRow("array") << QJsonValue(QJsonArray{3600}) << qint64(-1);
    }

    void secondsInEverySpelling()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, seconds);
        QCOMPARE(secondsOf(value).value_or(-1), seconds);
    }

    void textIsReadAsANumber()
    {
        const auto reading = with(R"("expires_in":"3600")");
        QCOMPARE(reading.token->expiresIn, std::optional<qint64>(3600));
        QCOMPARE(reading.token->expiresAt, Kit::sentAt().addSecs(3600));
    }

    void notANumberIsSaid()
    {
        const auto reading = with(R"("expires_in":"soon")");
        QVERIFY(!reading.token->expiresIn);
        QVERIFY(!reading.token->expiresAt.isValid());
        QVERIFY(ids(reading.findings).contains(u"expires-in-not-a-number"_s));
        QVERIFY(ids(reading.findings).contains(u"lifetime-not-stated"_s));
    }

    void zeroNullAndAbsentAreNotStated()
    {
        for (const auto *members : {R"("expires_in":0)", R"("expires_in":null)", R"("x":1)"}) {
            const auto reading = with(members);
            QVERIFY(!reading.token->expiresIn);
            QVERIFY(!reading.token->expiresAt.isValid());
            QVERIFY(ids(reading.findings).contains(u"lifetime-not-stated"_s));
        }
    }

    void absurdLifetimesAreKeptAndSaid()
    {
        const auto milliseconds = with(R"("expires_in":5184000000)");
        QCOMPARE(milliseconds.token->expiresIn, std::optional<qint64>(5'184'000'000));
        QVERIFY(milliseconds.token->expiresAt.isValid());
        QVERIFY(ids(milliseconds.findings).contains(u"lifetime-implausible"_s));
        const auto beyond = with(R"("expires_in":9007199254740991)");
        QCOMPARE(beyond.token->expiresIn, std::optional<qint64>(9'007'199'254'740'991));
        QVERIFY(!beyond.token->expiresAt.isValid());
    }

    void otherClocksAreRead_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("epoch") << QByteArray(R"("expires_at":1795338000)");
        QTest::newRow("epoch-text") << QByteArray(R"("expires_on":"1795338000")");
        QTest::newRow("rfc3339") << QByteArray(R"("expires_at":"2026-11-22T09:00:00Z")");
        QTest::newRow("rfc3339-offset") << QByteArray(R"("expires_at":"2026-11-22T20:00:00+11:00")");
        QTest::newRow("katana") << QByteArray(R"(".expires":"Sun, 22 Nov 2026 09:00:00 GMT")");
        QTest::newRow("documented-table") << QByteArray(R"(".expired":"Sun 22 Nov 2026 09:00:00 GMT")");
    }

    void otherClocksAreRead()
    {
        QFETCH(QByteArray, members);
        const auto reading = with(members);
        QCOMPARE(toRfc3339(reading.token->expiresAt), u"2026-11-22T09:00:00Z"_s);
        QVERIFY(!reading.token->expiresIn);
    }

    void theEarlierClockWins()
    {
        const auto reading = with(R"("expires_in":7200,".expires":"Sun, 22 Nov 2026 09:00:00 GMT")");
        QCOMPARE(toRfc3339(reading.token->expiresAt), u"2026-11-22T09:00:00Z"_s);
        QCOMPARE(reading.token->clocks.size(), 2);
        QVERIFY(ids(reading.findings).contains(u"lifetimes-disagree"_s));
    }

    void aSecondLessIsNoDisagreement()
    {
        const auto reading = with(R"("expires_in":1209599,".issued":"Sun, 22 Nov 2026 08:00:00 GMT",)"
                                  R"(".expires":"Sun, 06 Dec 2026 08:00:00 GMT")");
        QVERIFY(!ids(reading.findings).contains(u"lifetimes-disagree"_s));
    }

    void aWrongServerClockIsSkewNotDisagreement()
    {
        const auto reading = with(R"("expires_in":3600,".issued":"Sun, 22 Nov 2026 08:10:00 GMT",)"
                                  R"(".expires":"Sun, 22 Nov 2026 09:10:00 GMT")",
                                  {{"Content-Type", "application/json"}, {"Date", "Sun, 22 Nov 2026 08:10:00 GMT"}});
        QVERIFY(!ids(reading.findings).contains(u"lifetimes-disagree"_s));
        QVERIFY(ids(reading.findings).contains(u"clock-skew"_s));
        QCOMPARE(toRfc3339(reading.token->expiresAt), u"2026-11-22T09:00:00Z"_s); // the safe side
        const auto skew = reading.findings.at(int(ids(reading.findings).indexOf(u"clock-skew"_s)));
        QCOMPARE(skew.seen, QStringList{u"600"_s});
    }

    void aSlowServerClockDoesNotExpireAFreshToken()
    {
        const auto reading = with(R"("expires_in":1199,".issued":"Sun, 22 Nov 2026 07:00:00 GMT",)"
                                  R"(".expires":"Sun, 22 Nov 2026 07:20:00 GMT")",
                                  {{"Content-Type", "application/json"}, {"Date", "Sun, 22 Nov 2026 07:00:00 GMT"}});
        QCOMPARE(toRfc3339(reading.token->expiresAt), u"2026-11-22T08:19:59Z"_s);
        QVERIFY(!ids(reading.findings).contains(u"lifetimes-disagree"_s));
    }

    void whatIsNoLifetimeIsKept()
    {
        QCOMPARE(with(R"("expires_in":"soon")").token->extra.value(u"expires_in"_s).toString(), u"soon"_s);
        QCOMPARE(with(R"("expires_at":null,"expires_on":"1795338000")").token->expiresAt.isValid(), true);
    }

    void aFewSecondsAreNoSkew()
    {
        const auto reading = with(R"("expires_in":60)",
                                  {{"Content-Type", "application/json"}, {"Date", "Sun, 22 Nov 2026 08:00:20 GMT"}});
        QVERIFY(!ids(reading.findings).contains(u"clock-skew"_s));
    }
};

GRANTSCOPE_TEST(TestLifetime)
#include "tst_lifetime.moc"
