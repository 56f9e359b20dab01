// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An ECDSA signature as ASN.1 has it: SEQUENCE { INTEGER r, INTEGER s } (RFC 3279 section 2.2.3).

#include <array>
#include <cstddef>
#include <string_view>

namespace Grantscope
{

/// Written from its end to its front, since every part is preceded by its length.
struct DerSignature
{
    std::array<unsigned char, 144> bytes{}; // P-521: 2 * (66 + 1 + 2) + 3
    std::size_t start = 0;                  ///< Where it begins in `bytes`.
};

/// `r` and `s` are numbers without sign, big end first, of at most 66 bytes.
[[nodiscard]] DerSignature derSignature(std::string_view r, std::string_view s);

} // namespace Grantscope
