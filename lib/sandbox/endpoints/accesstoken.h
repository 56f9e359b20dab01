// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands in the JWTs of the sandbox.

#include "sandbox/endpoints/answercontext.h"

#include <QByteArray>

namespace Grantscope
{

/// HS256; claims iss, sub, scope, jti, iat, nbf, exp, role=access. As documented also `issued`, a date that is no ISO date:
/// the documented sample has the end of one.
[[nodiscard]] QByteArray jwtAccessToken(const AnswerContext &context, const TokenLedger::Grant &entry);
/// HS256; claims iss, sub, jti, iat, role=refresh. No exp: the servers state no end.
[[nodiscard]] QByteArray jwtRefreshToken(const AnswerContext &context, const TokenLedger::Grant &entry);

} // namespace Grantscope
