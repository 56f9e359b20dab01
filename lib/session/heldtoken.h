// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token that a session holds, and what has to be known of how it came.

#include "oauth/tokenclient.h"

#include <QDateTime>

namespace Grantscope
{

struct HeldToken
{
    TokenResponse token;
    GrantType by = GrantType::Password; ///< The grant that gave it.
    QDateTime askedAt;                  ///< UTC; lifetimes count from here.

    /// No value where its end is not stated.
    [[nodiscard]] bool isDeadAt(const QDateTime &now) const
    {
        return token.expiresAt.isValid() && token.expiresAt <= now;
    }
};

/// What `answer` granted; what it leaves out stays as it was in `before` (RFC 6749 sections 5.1 and 6): a refresh without a
/// refresh token in its answer keeps the old one.
[[nodiscard]] HeldToken heldTokenOf(const TokenAnswer &answer, const std::optional<HeldToken> &before = std::nullopt);

} // namespace Grantscope
