// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// KeyCheck: one key made ready for one algorithm. OpenSSL's contexts are set up once and used again.

#include "jose/keys/jwk.h"

#include <memory>

namespace Grantscope
{

/// Belongs to one thread at a time.
class KeyCheck
{
public:
    virtual ~KeyCheck() = default;

    /// `key` must be for `algorithm` (Jwk::isFor). Null when OpenSSL lacks what is needed (a FIPS provider, say).
    [[nodiscard]] static std::unique_ptr<KeyCheck> make(const Jwk &key, SignatureAlgorithm algorithm);

    /// `signature` is the bytes, not their base64url.
    [[nodiscard]] virtual bool matches(std::string_view signedText, std::string_view signature) = 0;
};

} // namespace Grantscope
