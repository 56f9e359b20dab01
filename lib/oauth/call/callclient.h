// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The way from an ApiCall to its answer: callRequest -> Transport -> readCallAnswer. The only one.

#include "net/transport.h"
#include "oauth/call/callreading.h"

#include <QFuture>

namespace Grantscope
{

struct CallAnswer
{
    ApiCall call;
    Exchange exchange;
    CallReading reading;
};

class CallClient final
{
public:
    /// An API answers with more than a token endpoint does. What is over it is not kept.
    static constexpr qint64 MostBytes = qint64{8} * 1024 * 1024;

    /// `transport` must outlive the client and every request under way.
    explicit CallClient(Transport &transport);

    /// Sent exactly once; no redirect is followed. An Error means that nothing was sent (Origin::Input) or that it was Cancelled.
    /// Of `options` the limit of the body and plain http are not taken: MostBytes, and loopback alone.
    [[nodiscard]] QFuture<Result<CallAnswer>> send(const Dialect &dialect, const ApiCall &call,
                                                   TransportOptions options = {}) const;

private:
    Transport &m_transport;
};

} // namespace Grantscope
