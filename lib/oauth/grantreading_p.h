// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading a whole 2xx answer without an error in it: a token, or the reason why there is none.

#include "oauth/answerbody_p.h"
#include "oauth/answermembers_p.h"
#include "oauth/tokenreading.h"

namespace Grantscope
{

/// `reading` brings the findings so far.
[[nodiscard]] TokenReading readGrant(const Dialect &dialect, const GrantRequest &grant, const Exchange &exchange,
                                     const AnswerBody &body, AnswerMembers &members, TokenReading reading);
/// A whole 2xx answer that holds no usable token.
[[nodiscard]] TokenReading unreadable(TokenReading reading, int status, const QString &code, const QString &detail = {},
                                      const QString &where = {});

} // namespace Grantscope
