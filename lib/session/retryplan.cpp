// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/retryplan.h"

#include "session/refreshpolicy.h"

#include <utility>

namespace Grantscope
{

std::optional<qint64> RetryPlan::afterFailure(const TokenReading &reading, Repeating repeating, double chance)
{
    ++m_attempt;
    switch (retryClassOf(reading)) {
    case RetryClass::Stop:
        return std::nullopt;
    case RetryClass::Ambiguous:
        if (!std::exchange(m_uncertain, true))
            return RefreshPolicy::AmbiguousDelayMs;
        if (repeating == Repeating::Dangerous)
            return std::nullopt;
        break;
    case RetryClass::Retry:
        break;
    }
    return RefreshPolicy::retryDelayMs(m_attempt, reading.failure->retryAfterSeconds, chance);
}

qint64 RetryPlan::afterNothingSent(double chance)
{
    return RefreshPolicy::retryDelayMs(++m_attempt, std::nullopt, chance);
}

} // namespace Grantscope
