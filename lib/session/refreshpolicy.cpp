// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/refreshpolicy.h"

#include <algorithm>
#include <cmath>

namespace Grantscope
{

namespace
{
constexpr qint64 Second = 1'000;
constexpr qint64 ShortLifetime = 120 * Second;
constexpr qint64 LeastLead = 60 * Second;
constexpr qint64 MostLead = 300 * Second;
constexpr qint64 MostJitter = 60 * Second;
constexpr qint64 FirstBackoff = 2 * Second;
constexpr qint64 MostBackoff = 300 * Second;
constexpr qint64 MostRetryAfter = 3'600;
constexpr qint64 LeastDelay = Second;

bool isWorthAnotherTry(int status)
{
    return status == 408 || status == 425 || status == 429 || status >= 500;
}

qint64 share(qint64 whole, double chance)
{
    return static_cast<qint64>(static_cast<double>(whole) * std::clamp(chance, 0.0, 1.0));
}
} // namespace

RetryClass retryClassOf(const TokenReading &reading)
{
    switch (reading.outcome) {
    case Outcome::Unreachable:
        return reading.failure->requestMayHaveCounted ? RetryClass::Ambiguous : RetryClass::Retry;
    case Outcome::Unreadable: // a captive portal, a cut answer: whether the server acted can't be told
        return RetryClass::Ambiguous;
    case Outcome::Refused:
        return isWorthAnotherTry(reading.failure->httpStatus) ? RetryClass::Retry : RetryClass::Stop;
    case Outcome::Granted:
        break;
    }
    return RetryClass::Stop;
}

std::optional<QDateTime> RefreshPolicy::refreshAt(const QDateTime &askedAt, const QDateTime &expiresAt, double chance)
{
    if (!askedAt.isValid() || !expiresAt.isValid())
        return std::nullopt;
    const qint64 lifetime = std::max<qint64>(0, askedAt.msecsTo(expiresAt));
    const qint64 lead = lifetime <= ShortLifetime ? lifetime / 2 : std::clamp(lifetime / 5, LeastLead, MostLead);
    const qint64 jitter = share(std::min(lifetime / 10, MostJitter), chance);
    return askedAt.addMSecs(lifetime - lead - jitter);
}

qint64 RefreshPolicy::retryDelayMs(int attempt, std::optional<qint64> retryAfterSeconds, double chance)
{
    if (retryAfterSeconds)
        return std::clamp<qint64>(*retryAfterSeconds, 1, MostRetryAfter) * Second;
    const int doublings = std::clamp(attempt - 1, 0, 20);
    return std::max(LeastDelay, share(std::min(FirstBackoff << doublings, MostBackoff), chance));
}

} // namespace Grantscope
