// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What came of checking a signature.

#include <string>
#include <string_view>

namespace Grantscope
{

enum class SignatureStatus {
    Valid,
    Invalid,     ///< It does not match, or the rules forbid to take it for one.
    NotChecked,  ///< There was nothing to check it with.
    Unsupported, ///< It wants something that is not known here.
};

/// `reason` is stable:
///   valid        `verified`
///   invalid      `signature-mismatch` `alg-none` `alg-missing` `alg-not-allowed` (not among those allowed, or not for
///                the key) `segment-count` `too-large` `header-encoding` `header-not-json` `payload-encoding`
///                `signature-encoding` `duplicate-member` `header-invalid` (kid or alg of another type) `crit-invalid`
///                `serialization-invalid` (the JSON form lacks something)
///   not-checked  `no-key` `no-key-matches` (none has the kid) `weak-key`
///   unsupported  `alg-unknown` `crit-unknown` `b64-unsupported` `encrypted`
struct SignatureCheck
{
    SignatureStatus status = SignatureStatus::NotChecked;
    std::string_view reason = "no-key"; ///< A literal.
    std::string key;                    ///< Jwk::name() of the key that was used or passed over, or empty.
    std::string keyKind;                ///< Of that key, where it is the reason: `RSA, 1024 bits`.
};

} // namespace Grantscope
