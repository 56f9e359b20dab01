// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The accounting API's sign-in: `authorisation/token`, `authorisation/token-2fa`, `authorisation/refresh` and
// `authorisation/ping`, as ASP.NET Web API with Json.NET and XmlSerializer answers.

#include "sandbox/answers/answer.h"
#include "sandbox/endpoints/answercontext.h"

namespace Grantscope
{

/// Password grant.
[[nodiscard]] Answer saasuTokenAnswer(const HttpRequest &request, const AnswerContext &context);
/// The same with `verification_code`; anything but 123456 is answered with 401 and `2fa_code_required`.
[[nodiscard]] Answer saasuTwoFactorAnswer(const HttpRequest &request, const AnswerContext &context);
/// A new access token and the same refresh token; the access tokens from before are dead at once.
[[nodiscard]] Answer saasuRefreshAnswer(const HttpRequest &request, const AnswerContext &context);
/// 200 for a live access token of any endpoint, else 401; both without a body. A `FileId` in the query must be one of the
/// account's.
[[nodiscard]] Answer saasuPingAnswer(const HttpRequest &request, const AnswerContext &context);

/// 401 with `2fa_code_required`: also a fault.
[[nodiscard]] Answer twoFactorRequired(const HttpRequest &request);

/// The access token of `Authorization: Bearer ...`, or null.
[[nodiscard]] QByteArray bearerToken(const HttpRequest &request);

} // namespace Grantscope
