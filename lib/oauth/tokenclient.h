// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The way from a GrantRequest to its answer: tokenRequest -> Transport -> readTokenResponse. The only one.

#include "base/clock.h"
#include "net/transport.h"
#include "oauth/circumstances.h"
#include "oauth/tokenreading.h"

#include <QFuture>

namespace Grantscope
{

struct TokenAnswer
{
    GrantRequest grant;
    Exchange exchange;
    TokenReading reading;
    Circumstances circumstances = {}; ///< What who asked knows beside it; a TokenClient knows nothing.
};

class TokenClient final
{
public:
    /// `transport` must outlive the client and every request under way.
    explicit TokenClient(Transport &transport);

    /// An Error means that nothing was sent (Origin::Input) or that it was Cancelled. Everything else is a TokenAnswer.
    [[nodiscard]] QFuture<Result<TokenAnswer>> request(const Dialect &dialect, const GrantRequest &grant,
                                                       const TransportOptions &options = {}) const;

private:
    Transport &m_transport;
};

} // namespace Grantscope
