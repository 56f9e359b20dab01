// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a token is for: two APIs that check it. One answers as the accounting API does, the other by RFC 6750.

#include "sandbox/answers/answer.h"
#include "sandbox/endpoints/answercontext.h"

namespace Grantscope
{

/// `contacts`: 200 for a live token and a `FileId` in the query that is one of its own; else 401 without body and without a
/// challenge, whichever of the two it was. GET only.
[[nodiscard]] Answer contactsAnswer(const HttpRequest &request, const AnswerContext &context);

/// `oauth/resource`: 200 with whom the token stands for. 401 with a bare challenge without a token, with `invalid_token` and a
/// description for one that does not count; 403 `insufficient_scope` with the scope that the method needs: `view` for GET and
/// HEAD, `delete` for DELETE, `modify` for any other; `full` is all of them (RFC 6750 section 3).
[[nodiscard]] Answer resourceAnswer(const HttpRequest &request, const AnswerContext &context);

} // namespace Grantscope
