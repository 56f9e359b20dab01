// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a connection that was made only to see whether it can be made has shown.

#include "net/chaincertificate.h"
#include "net/exchange.h"

namespace Grantscope
{

struct ConnectionFacts
{
    QString peer; ///< `203.0.113.7:443`: who was reached; the proxy where there is one.
    std::optional<TlsFacts> tls;
    QList<ChainCertificate> chain;           ///< The server's own first, as it sent them or as they were completed.
    std::optional<TransportFailure> failure; ///< Present when it could not be made; `chain` may be there all the same.
};

} // namespace Grantscope
