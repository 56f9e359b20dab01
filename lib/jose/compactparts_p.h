// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a compact token between its dots. Nothing is decoded here.

#include <cstddef>
#include <string_view>

namespace Grantscope
{

struct CompactParts
{
    std::size_t count = 0; ///< How many parts there are, 6 for more than 5.
    std::string_view header;
    std::string_view payload;    ///< Of a JWS; of a JWE its encrypted key.
    std::string_view signature;  ///< Of three parts the last.
    std::string_view signedText; ///< Header, dot and payload: the JWS Signing Input (RFC 7515 section 2).
};

[[nodiscard]] CompactParts compactParts(std::string_view token);

} // namespace Grantscope
