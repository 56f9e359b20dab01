// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which proxy an exchange goes through.

#include "net/transport.h"

#include <QNetworkProxy>

namespace Grantscope
{

struct ProxyChoice
{
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    /// Plain http through an HTTP proxy: there is no tunnel, the proxy itself reads the request and answers.
    bool readsTheRequest = false;
    /// Proxy-Authorization, where readsTheRequest. Given at once: waiting for a 407 would mean sending the request twice.
    QByteArray authorization;

    [[nodiscard]] bool isUsed() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

[[nodiscard]] ProxyChoice chooseProxy(const QUrl &url, const TransportOptions &options);

/// http:// or socks5:// with a host. Error `proxy-invalid`.
[[nodiscard]] Result<void> checkProxyUrl(const QUrl &url);

} // namespace Grantscope
