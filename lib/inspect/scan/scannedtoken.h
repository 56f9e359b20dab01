// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token as scanning a file gives it: what a line of output or a row of a table has, read in place.

#include "inspect/find/tokenspan.h"
#include "inspect/inspection.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace Grantscope
{

[[nodiscard]] constexpr TokenKind tokenKindOf(TokenSpan::Kind kind)
{
    switch (kind) {
    case TokenSpan::Kind::Jwt:
        return TokenKind::Jwt;
    case TokenSpan::Kind::Jwe:
        return TokenKind::Jwe;
    case TokenSpan::Kind::PartialJwt:
        return TokenKind::PartialJwt;
    case TokenSpan::Kind::Opaque:
        break;
    }
    return TokenKind::Opaque;
}

struct ScannedToken
{
    std::string_view token;   ///< A secret. This and the texts below live as long as the call that gives them.
    std::uint64_t offset = 0; ///< In the file, from 0, in bytes.
    std::uint64_t line = 0;   ///< From 1; 0 when lines were not asked for.
    TokenSpan::Kind kind = TokenSpan::Kind::Opaque;
    TokenStatus status = TokenStatus::Unknown;
    std::string_view alg; ///< Of the header; empty: not stated.
    std::string_view iss; ///< As the payload's JSON spells it, quotes included; empty: neither text nor number.
    std::string_view sub; ///< The same.
    std::optional<std::int64_t> exp; ///< Seconds since 1970; nothing: not stated, or no time.
};

} // namespace Grantscope
