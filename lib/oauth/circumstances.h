// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is known around a refusal and stands neither in the request nor in the answer: evidence for its explanation.

#include <QDateTime>

#include <optional>

namespace Grantscope
{

struct Circumstances
{
    QDateTime now;         ///< UTC: when the answer came. Without it times are not said.
    QDateTime lastSuccess; ///< UTC: when the same account last got a token; invalid: not known.
    /// Whether the password that was sent is another than the one that last worked; no value: not known.
    std::optional<bool> passwordChanged;
    bool refreshedElsewhere = false;        ///< Another program has refreshed this account's token before.
    std::optional<qint64> clockSkewSeconds; ///< The server's clock is ahead of this computer's by that much.
};

} // namespace Grantscope
