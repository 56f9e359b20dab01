// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Steps on the way to a server, each on its own: so that one can say at which of them it ends. Nothing of HTTP is sent, but for
// a proxy's own CONNECT.
//
// All need an event loop, end after `options.timeoutMs` at the latest, and can be cancelled at any moment (QFuture::cancel());
// the only Error is Cancelled `cancelled`.

#include "base/result.h"
#include "net/probe/connectionfacts.h"
#include "net/transport.h"

#include <QFuture>
#include <QStringList>

namespace Grantscope
{

struct HostAddresses
{
    QStringList addresses;
    std::optional<TransportFailure> failure; ///< Present when there are none.
};

/// The addresses of the URL's host. Of an address: that very one, and nobody is asked.
[[nodiscard]] QFuture<Result<HostAddresses>> lookUpHost(const QUrl &url, const TransportOptions &options);

/// A TCP connection, closed again as soon as it stands.
[[nodiscard]] QFuture<Result<ConnectionFacts>> connectOnly(const QUrl &url, const TransportOptions &options);

/// The same with the TLS handshake. A certificate that is not trusted is a failure, as it is for a request.
[[nodiscard]] QFuture<Result<ConnectionFacts>> shakeHands(const QUrl &url, const TransportOptions &options);

/// `http://proxy.example:3128` that a request to `url` would go through, without user name and password. Empty: none.
[[nodiscard]] QString proxyUsedFor(const QUrl &url, const TransportOptions &options);

} // namespace Grantscope
