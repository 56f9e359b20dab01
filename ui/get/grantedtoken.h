// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token that was granted, with what it takes to refresh it. The password is not among it.

#include "oauth/tokenresponse.h"
#include "ui/evidence/exchangefacts.h"
#include "ui/signin/grantpreparation.h"

namespace Grantscope
{

struct GrantedToken
{
    PreparedGrant asked;                ///< Of the first grant; its password and refresh token are empty.
    QString who;                        ///< The account: as typed, else as the answer says.
    GrantType by = GrantType::Password; ///< What brought this very token.
    TokenResponse token;
    Findings findings;
    ExchangeFacts exchange;
};

} // namespace Grantscope
