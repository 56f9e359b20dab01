// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/qnamtransport.h"

#include "net/qnamexchange_p.h"

namespace Grantscope
{

QnamTransport::QnamTransport(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

// The exchanges are children: they die with the transport, and a promise that dies arrives as Cancelled.
QnamTransport::~QnamTransport() = default;

QFuture<Result<Exchange>> QnamTransport::send(HttpRequest request, TransportOptions options)
{
    if (auto checked = checkRequest(request, options); !checked) {
        QPromise<Result<Exchange>> refused;
        refused.start();
        refused.addResult(Result<Exchange>(failure(checked.error())));
        refused.finish();
        return refused.future();
    }
    auto *exchange = new QnamExchange(std::move(request), std::move(options), m_clock, this);
    return exchange->start();
}

QByteArray QnamTransport::userAgent()
{
    return QByteArray("Grantscope/" GRANTSCOPE_VERSION " (Qt ") + qVersion() + ')';
}

} // namespace Grantscope
