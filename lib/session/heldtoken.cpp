// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/heldtoken.h"

namespace Grantscope
{

HeldToken heldTokenOf(const TokenAnswer &answer, const std::optional<HeldToken> &before)
{
    HeldToken held{*answer.reading.token, answer.grant.type, answer.exchange.sentAt};
    TokenResponse &token = held.token;
    // A sign-in begins anew: only a refresh goes on from what was.
    if (answer.grant.type == GrantType::RefreshToken) {
        if (token.refreshToken.isEmpty())
            token.refreshToken = before ? before->token.refreshToken : answer.grant.refreshToken;
        if (!token.scope && before)
            token.scope = before->token.scope;
        if (token.userName.isEmpty() && before)
            token.userName = before->token.userName;
    }
    return held;
}

} // namespace Grantscope
