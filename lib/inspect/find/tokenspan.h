// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A stretch of bytes that is a token.

#include <cstddef>

namespace Grantscope
{

struct TokenSpan
{
    enum class Kind { Jwt, Jwe, PartialJwt, Opaque };

    std::size_t offset = 0; ///< From 0, in bytes.
    std::size_t size = 0;
    Kind kind = Kind::Opaque;

    [[nodiscard]] friend bool operator==(const TokenSpan &, const TokenSpan &) = default;
};

} // namespace Grantscope
