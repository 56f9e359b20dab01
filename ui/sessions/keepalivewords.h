// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What "Keep alive" has to say: when the next refresh is and how the last one went; or why a token can't be kept alive.

#include "session/tokensession.h"

#include <QString>

namespace Grantscope
{

struct KeepAliveWords
{
    bool isOn = false;
    bool isPossible = false;
    bool hasBefore = false; ///< There is a token before this one to compare it with.
    QString text;           ///< `refresh at 14:27 · last 13:27, ok, 212 ms`

    friend bool operator==(const KeepAliveWords &, const KeepAliveWords &) = default;
};

[[nodiscard]] KeepAliveWords keepAliveWords(const TokenSession &session, const QDateTime &now);
/// Why "Refresh", or "Sign in again", can't be had; empty: it can.
[[nodiscard]] QString renewalBlocked(const TokenSession &session);

} // namespace Grantscope
