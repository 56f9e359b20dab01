// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Verifier: checks the signatures of tokens (RFC 7515 section 5.2) with the keys and algorithms that its maker allows.
// Nothing that a token says chooses either: `jwk`, `jku`, `x5c` and `x5u` are never used, `alg` is only compared.

#include "jose/keys/jwkset.h"
#include "jose/signaturecheck.h"

#include <memory>
#include <vector>

namespace Grantscope
{

/// Belongs to one thread at a time, and keeps what OpenSSL was made ready with from one token to the next. To check on many
/// threads make one for each: a copy of the JwkSet costs little.
class Verifier final
{
public:
    static constexpr std::size_t MaxCompactBytes = 65'536;
    static constexpr std::size_t MaxJsonBytes = 1'048'576;
    static constexpr std::size_t MaxSignatures = 16; ///< Of the general JSON serialization.

    /// `allowed`: empty for every algorithm that a key is for.
    explicit Verifier(JwkSet keys, const std::vector<SignatureAlgorithm> &allowed = {});
    ~Verifier();
    Verifier(Verifier &&other) noexcept;
    Verifier &operator=(Verifier &&other) noexcept;
    Verifier(const Verifier &) = delete;
    Verifier &operator=(const Verifier &) = delete;

    /// A JWS in any of its serializations, and nothing around it. Of several signatures (RFC 7515 section 7.2.1) one that is
    /// valid will do: see verifyEach().
    [[nodiscard]] SignatureCheck verify(std::string_view jws);
    /// The same with a payload that is not in the JWS (RFC 7515 appendix F); `payload` is the bytes themselves.
    [[nodiscard]] SignatureCheck verifyDetached(std::string_view jws, std::string_view payload);
    /// Every signature on its own, in their order. Always at least one entry.
    [[nodiscard]] std::vector<SignatureCheck> verifyEach(std::string_view jws);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace Grantscope
