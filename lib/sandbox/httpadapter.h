// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Qt HttpServer, reduced to a function from HttpRequest to HttpResponse. The only place that knows its API, which changed
// in Qt 6.8.

#include "net/httpmessage.h"

#include <functional>
#include <memory>

class QTcpServer;

namespace Grantscope
{

class HttpAdapter final
{
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    explicit HttpAdapter(Handler handler);
    ~HttpAdapter();
    Q_DISABLE_COPY_MOVE(HttpAdapter)

    /// `listener` listens already. Plain or TLS.
    void serve(std::unique_ptr<QTcpServer> listener);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Grantscope
