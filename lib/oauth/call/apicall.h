// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One call of an API with an access token (RFC 6750 section 2.1): what is asked for, and the request that it becomes.

#include "base/result.h"
#include "net/httpmessage.h"
#include "oauth/scope.h"

#include <QString>

#include <optional>

namespace Grantscope
{

struct ApiCall
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers; ///< Beside Authorization. None that the transport writes itself.
    Secret body;         ///< Exact bytes; only with a method that has a body.
    Secret token;
    QString tokenType;          ///< As the token endpoint said it; anything but `Bearer` is not sent.
    std::optional<Scope> scope; ///< As the token endpoint granted it: not sent, but it tells why a call was refused.
};

/// Whether a request of that method carries content: not GET, HEAD, OPTIONS or DELETE (RFC 9110 section 9.3).
[[nodiscard]] bool methodHasBody(const QByteArray &method);

/// The token stands in the Authorization header and nowhere else. Errors are Origin::Input: `token-missing`, `token-not-bearer`,
/// `authorization-given` (it is among the headers), `body-not-allowed`, and those of checkUrl(): plain http is refused but on
/// loopback, whatever a profile allows, since the token would be there for everybody on the way.
[[nodiscard]] Result<HttpRequest> callRequest(const ApiCall &call);

} // namespace Grantscope
