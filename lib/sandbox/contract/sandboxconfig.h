// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How a sandbox is to behave.

#include "sandbox/contract/sandboxaccount.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Grantscope
{

struct SandboxConfig
{
    /// AsDocumented: accepts and answers what the two pages show, their damage (missing commas, `<.issued>`) included,
    /// with live tokens and dates. AsImplemented: what the real stacks behind such pages do.
    enum class Personality { AsDocumented, AsImplemented };

    quint16 port = 0;                ///< 0: any free one. Loopback only, always.
    qint64 lifetimeSeconds = 10'800; ///< Of access tokens; held between 0 and 100 years.
    Personality personality = Personality::AsDocumented;
    /// Names of Sandbox::faultNames(). `NAME` hits every token request, `NAME:odd` every other one from the second (a first
    /// grant succeeds, its refresh meets the fault), `NAME@N` the Nth and all after it. Of several that concern the wire
    /// (slow, cut, reset ...) only the first hits.
    QStringList faults;
    QByteArray tlsCertificate; ///< PEM; with tlsKey: https.
    QByteArray tlsKey;
    QList<SandboxAccount> moreAccounts; ///< Beside those of the documented samples.
    /// At /oauth/token: each refresh gives a new refresh token, and reuse of an old one revokes the family.
    bool rotateRefreshTokens = true;
};

} // namespace Grantscope
