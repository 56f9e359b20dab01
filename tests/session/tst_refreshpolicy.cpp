// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "session/refreshpolicy.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
const QDateTime Asked(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);

TokenReading refused(int status)
{
    TokenReading reading;
    reading.outcome = Outcome::Refused;
    reading.failure = GrantFailure{};
    reading.failure->httpStatus = status;
    return reading;
}
} // namespace

class TestRefreshPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadFollowsTheLifetime_data()
    {
        QTest::addColumn<qint64>("lifetime"); // seconds
        QTest::addColumn<qint64>("after");
        QTest::newRow("1-s") << qint64(1) << qint64(0); // half of it, in whole seconds
        QTest::newRow("6-s") << qint64(6) << qint64(3);
        QTest::newRow("120-s") << qint64(120) << qint64(60);
        QTest::newRow("121-s") << qint64(121) << qint64(61);
        QTest::newRow("10-min") << qint64(600) << qint64(480);
        QTest::newRow("1-h") << qint64(3'600) << qint64(3'300);
        QTest::newRow("3-h") << qint64(10'800) << qint64(10'500);
        QTest::newRow("14-d") << qint64(1'209'600) << qint64(1'209'300);
        QTest::newRow("10-years") << qint64(315'360'000) << qint64(315'359'700);
        QTest::newRow("over-already") << qint64(-5) << qint64(0);
    }

    void leadFollowsTheLifetime()
    {
        QFETCH(qint64, lifetime);
        QFETCH(qint64, after);
        const auto at = RefreshPolicy::refreshAt(Asked, Asked.addSecs(lifetime), 0.0);
        QVERIFY(at);
        QCOMPARE(Asked.secsTo(*at), after);
    }

    void jitterGoesOnlyEarlier()
    {
        for (const qint64 lifetime : {6LL, 60LL, 121LL, 3'600LL, 1'209'600LL}) {
            const QDateTime end = Asked.addSecs(lifetime);
            const QDateTime latest = *RefreshPolicy::refreshAt(Asked, end, 0.0);
            const QDateTime earliest = *RefreshPolicy::refreshAt(Asked, end, 1.0);
            QVERIFY(earliest < latest);
            QVERIFY(earliest >= Asked);
            QVERIFY(earliest.msecsTo(latest) <= qMin<qint64>(lifetime * 100, 60'000));
            QCOMPARE(*RefreshPolicy::refreshAt(Asked, end, 7.0), earliest); // a chance beyond 1 is 1
        }
    }

    void noStatedEndNoSchedule()
    {
        QVERIFY(!RefreshPolicy::refreshAt(Asked, {}, 0.5));
        QVERIFY(!RefreshPolicy::refreshAt({}, Asked, 0.5));
    }

    void backoffDoublesToFiveMinutes()
    {
        QCOMPARE(RefreshPolicy::retryDelayMs(1, {}, 1.0), qint64(2'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(2, {}, 1.0), qint64(4'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(8, {}, 1.0), qint64(256'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(9, {}, 1.0), qint64(300'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(1'000'000, {}, 1.0), qint64(300'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(5, {}, 0.0), qint64(1'000)); // full jitter, but no hammering
        QCOMPARE(RefreshPolicy::retryDelayMs(0, {}, 1.0), qint64(2'000));
    }

    void retryAfterGoesBeforeBackoff()
    {
        QCOMPARE(RefreshPolicy::retryDelayMs(1, 7, 0.0), qint64(7'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(1, 0, 1.0), qint64(1'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(1, 86'400, 0.0), qint64(3'600'000));
        QCOMPARE(RefreshPolicy::retryDelayMs(1, -5, 0.0), qint64(1'000));
    }

    void refusalsStopAndBusyServersAreAskedAgain()
    {
        for (const int status : {400, 401, 403, 404, 405, 415, 422})
            QCOMPARE(retryClassOf(refused(status)), RetryClass::Stop);
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QCOMPARE(retryClassOf(refused(status)), RetryClass::Retry);
        QCOMPARE(retryClassOf(refused(200)), RetryClass::Stop); // an error member with status 200
        QCOMPARE(retryClassOf(refused(307)), RetryClass::Stop);
    }

    void whatWasSentWithoutAnAnswerIsAmbiguous()
    {
        TokenReading reading;
        reading.outcome = Outcome::Unreachable;
        reading.failure = GrantFailure{};
        reading.failure->requestMayHaveCounted = true;
        QCOMPARE(retryClassOf(reading), RetryClass::Ambiguous);
        reading.failure->requestMayHaveCounted = false;
        QCOMPARE(retryClassOf(reading), RetryClass::Retry);
        reading.outcome = Outcome::Unreadable;
        QCOMPARE(retryClassOf(reading), RetryClass::Ambiguous);
    }
};

GRANTSCOPE_TEST(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
