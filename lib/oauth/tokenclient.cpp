// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/tokenclient.h"

#include "base/mapresult.h"
#include "base/readyfuture.h"

namespace Grantscope
{

TokenClient::TokenClient(Transport &transport)
    : m_transport(transport)
{
}

QFuture<Result<TokenAnswer>> TokenClient::request(const Dialect &dialect, const GrantRequest &grant,
                                                  const TransportOptions &options) const
{
    Result<HttpRequest> request = tokenRequest(dialect, grant);
    if (!request)
        return readyFuture(Result<TokenAnswer>(failure(request.error())));
    return mapResult(m_transport.send(std::move(*request), options), [dialect, grant](const Exchange &exchange) {
        return TokenAnswer{grant, exchange, readTokenResponse(dialect, grant, exchange)};
    });
}

} // namespace Grantscope
