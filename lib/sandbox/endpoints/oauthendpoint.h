// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// `/oauth/token`: a token endpoint by the book (RFC 6749 sections 3.2 and 4 to 6, RFC 9700 section 4.14.2).

#include "sandbox/answers/answer.h"
#include "sandbox/endpoints/answercontext.h"

namespace Grantscope
{

/// Forms only; grants password, refresh_token and client_credentials; public clients may come without an id, and the client
/// `demo` / `demo-secret` by Basic or in the body. A refresh token that was used before revokes its whole family.
/// `reused` is counted up when that happens.
[[nodiscard]] Answer oauthTokenAnswer(const HttpRequest &request, const AnswerContext &context, int &reused);

} // namespace Grantscope
