// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// RefreshPolicy: when a token is replaced, and when a try that failed is made again. Pure: times in, times out.

#include "oauth/tokenclient.h"

#include <QDateTime>

#include <optional>

namespace Grantscope
{

/// What a failed refresh means for the next one.
enum class RetryClass {
    Stop,      ///< The server said no: asking again can't help, and may lock the account.
    Retry,     ///< It did not get through, or the server was busy: the same request may be made again.
    Ambiguous, ///< It was sent, and no whole answer came: the server may have acted. One quick retry, then stop.
};

/// RFC 6749 section 5.2 errors and other 4xx stop; 408, 425, 429, 5xx and what was never sent is retried; what was sent
/// without a whole, readable answer is ambiguous. Not for granted answers.
[[nodiscard]] RetryClass retryClassOf(const TokenReading &reading);

struct RefreshPolicy
{
    /// When to replace a token that was asked for at `askedAt` and dies at `expiresAt`. The lead is a fifth of the lifetime, at
    /// least 60 s and at most 300 s; half the lifetime where that is 120 s or less. `chance` (0 ... 1) moves it earlier, never
    /// later, by up to a tenth of the lifetime and 60 s, so that many sessions do not ask at once.
    /// No value where the end is not stated: then there is no schedule, and the user is told.
    [[nodiscard]] static std::optional<QDateTime> refreshAt(const QDateTime &askedAt, const QDateTime &expiresAt,
                                                            double chance);

    /// How long to wait before try `attempt` (1: the first retry), in milliseconds: full jitter below a limit that doubles from
    /// 2 s to 5 min, or what the server asked for by Retry-After, at most an hour. Never under a second: "0" and a date that our
    /// clock has passed already would have us ask without end.
    [[nodiscard]] static qint64 retryDelayMs(int attempt, std::optional<qint64> retryAfterSeconds, double chance);

    /// The pause before the one retry of an ambiguous exchange, in milliseconds: inside the grace that rotating servers grant.
    static constexpr qint64 AmbiguousDelayMs = 2'000;
};

} // namespace Grantscope
