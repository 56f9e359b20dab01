// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The server's clock against ours, by the Date header of an answer (RFC 9110 section 6.6.1).

#include "net/exchange.h"

#include <optional>

namespace Grantscope
{

/// Seconds by which the server's clock is ahead of the middle of the exchange. No value: no answer, or no date in it.
[[nodiscard]] std::optional<qint64> clockSkewSeconds(const Exchange &exchange);
/// More than 30 s: what the network and whole seconds can't explain.
[[nodiscard]] bool isNotableSkew(qint64 seconds);

} // namespace Grantscope
