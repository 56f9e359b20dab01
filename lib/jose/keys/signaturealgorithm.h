// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The algorithms that a signature can be checked with (RFC 7518 section 3.1, RFC 8037 section 3.1). `none` is not one.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace Grantscope
{

enum class SignatureAlgorithm : std::uint8_t {
    Hs256, ///< HMAC with SHA-256, -384, -512
    Hs384,
    Hs512,
    Rs256, ///< RSASSA-PKCS1-v1_5
    Rs384,
    Rs512,
    Ps256, ///< RSASSA-PSS, MGF1 and a salt as long as the hash
    Ps384,
    Ps512,
    Es256, ///< ECDSA on P-256, P-384, P-521
    Es384,
    Es512,
    EdDsa, ///< Ed25519 or Ed448, as the key has it
};

constexpr std::size_t SignatureAlgorithmCount = 13;

[[nodiscard]] std::string_view algorithmName(SignatureAlgorithm algorithm); ///< `RS256`, `EdDSA` ...
/// Exactly as registered: names are case-sensitive (RFC 7515 section 4.1.1).
[[nodiscard]] std::optional<SignatureAlgorithm> algorithmFromName(std::string_view name);

} // namespace Grantscope
