// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Transport: what carries one HttpRequest to a server and brings back the Exchange.

#include "base/result.h"
#include "net/exchange.h"

#include <QByteArray>
#include <QFuture>
#include <QUrl>

namespace Grantscope
{

/// Where plain http may be spoken. A named type, so that a reviewer can find who allows it.
enum class PlainHttp {
    OnlyOnLoopback,
    AllowedByTheUser,
};

struct TransportOptions
{
    enum class Proxy { System, None, Explicit };

    int timeoutMs = 30'000;                    ///< Hard deadline over the whole exchange, connect included.
    qint64 maxBodyBytes = qint64{1024} * 1024; ///< Of the decoded body.
    PlainHttp plainHttp = PlainHttp::OnlyOnLoopback;
    QByteArray caCertificates; ///< PEM; trusted in addition to the system's.
    Proxy proxy = Proxy::System;
    QUrl proxyUrl; ///< http://, socks5://; used with Proxy::Explicit.
};

class Transport
{
public:
    virtual ~Transport() = default;

    /// Sends `request` exactly once: no redirect is followed, nothing is sent again, no cookie kept. A transport failure is
    /// a value (Exchange::failure), since the exchange is worth keeping. An Error means that nothing was sent:
    /// Input `plain-http`, `url-scheme`, `url-has-credentials`, `url-invalid`, `method-invalid`, `header-invalid`,
    /// `ca-unreadable`, `proxy-invalid`;
    /// or Cancelled `cancelled`. Cancel by QFuture::cancel(), at any moment.
    [[nodiscard]] virtual QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions options) = 0;
};

/// The checks that every transport makes before it sends, and that a form can make while one types.
[[nodiscard]] Result<void> checkRequest(const HttpRequest &request, const TransportOptions &options);
/// Only the URL's part of it: scheme, host, no user info, plain http only where it may be.
[[nodiscard]] Result<void> checkUrl(const QUrl &url, PlainHttp plainHttp);
/// 127.0.0.0/8, ::1, `localhost` and `*.localhost` (RFC 6761).
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace Grantscope
