// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/exchange.h"

namespace Grantscope
{

QString failureName(TransportFailure::Kind kind)
{
    switch (kind) {
    case TransportFailure::Kind::Dns:
        return QStringLiteral("dns");
    case TransportFailure::Kind::Connection:
        return QStringLiteral("connection");
    case TransportFailure::Kind::Tls:
        return QStringLiteral("tls");
    case TransportFailure::Kind::Proxy:
        return QStringLiteral("proxy");
    case TransportFailure::Kind::Timeout:
        return QStringLiteral("timeout");
    case TransportFailure::Kind::CutOff:
        return QStringLiteral("cut-off");
    case TransportFailure::Kind::NotHttp:
        return QStringLiteral("not-http");
    }
    return {};
}

} // namespace Grantscope
