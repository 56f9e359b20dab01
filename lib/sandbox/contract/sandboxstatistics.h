// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the sandbox counted: the server's side of the story, which no client can tell wrong.

#include <QHash>
#include <QString>

namespace Grantscope
{

struct SandboxStatistics
{
    QHash<QString, int>
        requests;              ///< By path; the known paths in their documented spelling, however they were asked for.
    int tokenRequests = 0;     ///< Requests to a token or refresh endpoint, refused ones included.
    int grants = 0;            ///< Of those: answered with a token by the endpoint (a fault may have hidden it since).
    int refusals = 0;          ///< Of those: answered with an error by the endpoint.
    int expiredTokensUsed = 0; ///< Requests to an API with an access token after its time.
    int revokedTokensUsed = 0; ///< Requests to an API with an access token that a refresh or a revocation killed.
    int refreshTokensReused = 0; ///< Uses of a refresh token that was already exchanged for a newer one.

    friend bool operator==(const SandboxStatistics &, const SandboxStatistics &) = default;
};

} // namespace Grantscope
