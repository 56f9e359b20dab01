// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading the answer to a call: does the token work? Words for people are made of it by inspect/callexplaining.h.

#include "oauth/call/apicall.h"
#include "oauth/challenge/challenge.h"
#include "oauth/tokenreading.h"

namespace Grantscope
{

enum class CallOutcome {
    Works,        ///< 2xx.
    TokenRefused, ///< 401, or `invalid_token` with whatever status.
    NotAllowed,   ///< 403: the token counts, and does not reach as far (RFC 6750 section 3.1, insufficient_scope).
    Redirected,   ///< Elsewhere; not followed.
    CallRefused,  ///< Any other 4xx: it says nothing of the token.
    ServerFault,  ///< 5xx.
    Unreachable,  ///< No whole answer.
};
/// `works`, `token-refused`, `not-allowed`, `redirected`, `call-refused`, `server-fault`, `unreachable`.
[[nodiscard]] QString callOutcomeName(CallOutcome outcome);

struct CallReading
{
    CallOutcome outcome = CallOutcome::Unreachable;
    int status = 0;                      ///< 0: no answer.
    QList<Challenge> challenges;         ///< Of WWW-Authenticate; hostile text.
    std::optional<GrantFailure> failure; ///< Present unless it works: what the answer says of it, by header and body.
    bool saysExpired = false;            ///< `invalid_token`, and in its words that the token expired.
    Findings findings; ///< `challenge-missing`, `redirect-with-token`, `token-in-answer`, `clock-skew`.
};

/// Pure. `dialect` says what members of a refusal are called.
[[nodiscard]] CallReading readCallAnswer(const Dialect &dialect, const ApiCall &call, const Exchange &exchange);

} // namespace Grantscope
