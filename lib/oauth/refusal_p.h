// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A refusal, of whatever an answer says about it: OAuth members, ASP.NET and problem-details bodies, headers, or
// nothing.

#include "oauth/answerbody_p.h"
#include "oauth/answermembers_p.h"
#include "oauth/tokenreading.h"

namespace Grantscope
{

/// Whether a 2xx answer says that something went wrong: an `error` member always does; an ASP.NET `Message`, problem details
/// and the like do where there is no access token beside them.
[[nodiscard]] bool saysError(AnswerMembers &members, const HttpResponse &response, const Members &body);
/// The failure of an answer that is no grant. `body.shape` may be any; `members` is null unless it is Members.
[[nodiscard]] GrantFailure refusalOf(const HttpResponse &response, const AnswerBody &body, AnswerMembers *members,
                                     const QDateTime &receivedAt);
/// The failure of an exchange that brought no answer.
[[nodiscard]] GrantFailure unreachableBy(const TransportFailure &transport);
/// Server text as it may be shown: control characters out, and cut at `most` characters.
[[nodiscard]] QString tamed(const QString &text, qsizetype most = 2'000);

} // namespace Grantscope
