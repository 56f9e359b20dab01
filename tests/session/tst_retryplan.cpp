// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "session/refreshpolicy.h"
#include "session/retryplan.h"

#include <QTest>

using namespace Grantscope;
using Repeating = RetryPlan::Repeating;

namespace
{
TokenReading refused(int status, std::optional<qint64> retryAfter = std::nullopt)
{
    TokenReading reading;
    reading.outcome = Outcome::Refused;
    reading.failure = GrantFailure{};
    reading.failure->httpStatus = status;
    reading.failure->retryAfterSeconds = retryAfter;
    return reading;
}

TokenReading unreachable(bool mayHaveCounted)
{
    TokenReading reading;
    reading.outcome = Outcome::Unreachable;
    reading.failure = GrantFailure{};
    reading.failure->requestMayHaveCounted = mayHaveCounted;
    return reading;
}
} // namespace

class TestRetryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsFinal()
    {
        RetryPlan plan;
        QVERIFY(!plan.afterFailure(refused(400), Repeating::Harmless, 1.0));
        QCOMPARE(plan.attempt(), 1);
        QVERIFY(!plan.isUncertain());
    }

    void whatWasNotSentIsTriedForEver()
    {
        RetryPlan plan;
        QCOMPARE(plan.afterFailure(unreachable(false), Repeating::Dangerous, 1.0), qint64(2'000));
        QCOMPARE(plan.afterFailure(unreachable(false), Repeating::Dangerous, 1.0), qint64(4'000));
        for (int i = 0; i < 100; ++i)
            QVERIFY(plan.afterFailure(unreachable(false), Repeating::Dangerous, 1.0));
        QCOMPARE(plan.afterFailure(unreachable(false), Repeating::Dangerous, 1.0), qint64(300'000));
        plan.reset();
        QCOMPARE(plan.afterNothingSent(1.0), qint64(2'000));
    }

    void aBusyServerSaysWhen()
    {
        RetryPlan plan;
        QCOMPARE(plan.afterFailure(refused(429, 7), Repeating::Dangerous, 0.3), qint64(7'000));
        QCOMPARE(plan.afterFailure(refused(503), Repeating::Dangerous, 1.0), qint64(4'000));
    }

    void aRefreshTokenThatChangesIsRepeatedOnceOnly()
    {
        RetryPlan plan;
        QCOMPARE(plan.afterFailure(unreachable(true), Repeating::Dangerous, 1.0), RefreshPolicy::AmbiguousDelayMs);
        QVERIFY(plan.isUncertain());
        QVERIFY(!plan.afterFailure(unreachable(true), Repeating::Dangerous, 1.0));
    }

    /// In between the server was busy: whether it had taken the first is as unknown as before.
    void aBusyServerInBetweenDoesNotEarnAnotherRepetition()
    {
        RetryPlan plan;
        QVERIFY(plan.afterFailure(unreachable(true), Repeating::Dangerous, 1.0));
        QVERIFY(plan.afterFailure(refused(503), Repeating::Dangerous, 1.0));
        QVERIFY(!plan.afterFailure(unreachable(true), Repeating::Dangerous, 1.0));
    }

    void aRefreshTokenThatStaysIsRepeatedWithPatience()
    {
        RetryPlan plan;
        QCOMPARE(plan.afterFailure(unreachable(true), Repeating::Harmless, 1.0), RefreshPolicy::AmbiguousDelayMs);
        QCOMPARE(plan.afterFailure(unreachable(true), Repeating::Harmless, 1.0), qint64(4'000));
        QCOMPARE(plan.afterFailure(unreachable(true), Repeating::Harmless, 1.0), qint64(8'000));
        plan.reset();
        QCOMPARE(plan.attempt(), 0);
        QVERIFY(!plan.isUncertain());
    }
};

GRANTSCOPE_TEST(TestRetryPlan)
#include "tst_retryplan.moc"
