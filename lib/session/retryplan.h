// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// RetryPlan: what to do after each try that gave no token. Counts tries; pure otherwise.

#include "oauth/tokenclient.h"

#include <optional>

namespace Grantscope
{

class RetryPlan final
{
public:
    /// What is lost when a request is made again although the server may have acted on the first.
    enum class Repeating {
        Harmless,  ///< The refresh token stays the same, or the grant needs none.
        Dangerous, ///< The refresh token changes with every use: using an old one again may revoke them all.
    };

    /// Milliseconds to wait before the next try; no value: no other try. An ambiguous exchange gets one quick retry, and where
    /// repeating is dangerous no more than that until reset().
    [[nodiscard]] std::optional<qint64> afterFailure(const TokenReading &reading, Repeating repeating, double chance);
    /// The same for a try that ended before anything was sent (the profile was busy, the store was locked).
    [[nodiscard]] qint64 afterNothingSent(double chance);

    /// How many tries failed since the last reset().
    [[nodiscard]] int attempt() const { return m_attempt; }
    /// The server may have given a token that never arrived.
    [[nodiscard]] bool isUncertain() const { return m_uncertain; }
    /// A token came.
    void reset() { *this = RetryPlan(); }

private:
    int m_attempt = 0;
    bool m_uncertain = false;
};

} // namespace Grantscope
