// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an endpoint knows beside the request: nothing else, so that an answer can be had without a socket.

#include "sandbox/contract/sandboxconfig.h"
#include "sandbox/tokens/tokenledger.h"
#include "sandbox/tokens/tokenmint.h"

#include <QDateTime>
#include <QString>

namespace Grantscope
{

struct AnswerContext
{
    SandboxConfig::Personality personality = SandboxConfig::Personality::AsDocumented;
    QDateTime now; ///< The server's idea of the time.
    qint64 lifetimeSeconds = 0;
    qint64 notBeforeSeconds = 0; ///< How long after its issue an access token begins to be valid.
    bool rotateRefreshTokens = true;
    int tokenRequest = 1; ///< Which token request this is, from 1.
    QString issuer;
    QList<SandboxAccount> accounts; ///< Who may sign in.
    const TokenMint &mint;
    TokenLedger &ledger;

    [[nodiscard]] bool asDocumented() const { return personality == SandboxConfig::Personality::AsDocumented; }
    [[nodiscard]] QDateTime expiry() const { return now.addSecs(lifetimeSeconds); }
    [[nodiscard]] QDateTime notBefore() const { return now.addSecs(notBeforeSeconds); }
};

} // namespace Grantscope
