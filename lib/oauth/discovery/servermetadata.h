// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an authorization server says about itself (RFC 8414 section 2, OpenID Connect Discovery 1.0 section 3): of that, what it
// takes to ask it for a token.

#include "oauth/dialect.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace Grantscope
{

struct ServerMetadata
{
    QUrl issuer;
    QUrl tokenEndpoint;
    QStringList grants; ///< `grant_types_supported` as it stands there; what is left out means code and implicit.
    QList<ClientAuth> clients; ///< `token_endpoint_auth_methods_supported`, of those that can be spoken here.
    QStringList scopes;        ///< `scopes_supported`; hostile text, at most 200.

    /// False: the server lists its grants, and this one is not among them.
    [[nodiscard]] bool mayGrant(GrantType type) const { return grants.isEmpty() || grants.contains(grantName(type)); }
};

} // namespace Grantscope
