// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/call/callclient.h"

#include "base/mapresult.h"
#include "base/readyfuture.h"

namespace Grantscope
{

CallClient::CallClient(Transport &transport)
    : m_transport(transport)
{
}

QFuture<Result<CallAnswer>> CallClient::send(const Dialect &dialect, const ApiCall &call,
                                             TransportOptions options) const
{
    Result<HttpRequest> request = callRequest(call);
    if (!request)
        return readyFuture(Result<CallAnswer>(failure(request.error())));
    options.maxBodyBytes = MostBytes;
    options.plainHttp = PlainHttp::OnlyOnLoopback;
    return mapResult(m_transport.send(std::move(*request), options), [dialect, call](const Exchange &exchange) {
        return CallAnswer{call, exchange, readCallAnswer(dialect, call, exchange)};
    });
}

} // namespace Grantscope
