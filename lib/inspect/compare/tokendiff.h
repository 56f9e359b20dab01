// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between two tokens, or between one before and after a refresh. What decides whether a call is allowed stands
// first: scopes, audience, roles, lifetime, issuer; then every other claim.

#include "inspect/compare/claimdifference.h"
#include "inspect/inspection.h"

namespace Grantscope
{

struct TokenDiff
{
    bool isSameToken = false; ///< Byte for byte, signature included.
    bool isSameKind = true;   ///< Both a JWT, both opaque ...
    bool isReadable = true;   ///< False: at least one has no claims that could be read, so nothing can be said of them.
    QList<ClaimDifference> claims;
    QList<ClaimDifference> header;
    std::optional<qint64> lifetimeBefore; ///< Seconds from issue to expiry; no value: one of the two is not stated.
    std::optional<qint64> lifetimeAfter;

    /// More than the two seconds by which servers round.
    [[nodiscard]] bool lifetimeDiffers() const;
    /// Nothing but what is new in every token: its times (with the same lifetime), its serial number, its hashes.
    [[nodiscard]] bool isRoutine() const;
};

/// Numbers are compared by all their digits, objects without regard to their order. Of a name that stands twice the last
/// one counts, as it does for most programs.
[[nodiscard]] TokenDiff compareTokens(const Inspection &before, const Inspection &after);

/// One sentence, in the user's language: `They differ in scope, aud and 2 other claims.`
[[nodiscard]] QString diffSentence(const TokenDiff &diff);

} // namespace Grantscope
