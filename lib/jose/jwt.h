// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Jwt: a compact token, decoded (RFC 7519, RFC 7515 section 7.1, RFC 7516 section 7.1). Decoded is not verified: nothing in
// here is to be believed before a Verifier has said so.

#include "jose/json/jsonnode.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace Grantscope
{

/// What a JwtDecoder gives. All views are into the decoder, and good until it decodes the next token.
struct Jwt
{
    static constexpr std::size_t MaxBytes = 1'048'576;
    static constexpr std::size_t MaxHeaderBytes = 8'192;

    enum class Fault : std::uint8_t {
        None,
        TooLarge,       ///< Beyond MaxBytes, or its header beyond MaxHeaderBytes.
        SegmentCount,   ///< Neither three parts (JWS) nor five (JWE).
        HeaderEncoding, ///< The header is no strict base64url.
        HeaderJson,     ///< The header is no JSON object, or beyond the limits of JsonNode.
        ClaimsEncoding,
        ClaimsJson, ///< As of the header. A JWS may carry anything else than claims.
    };

    Fault fault = Fault::None; ///< From ClaimsEncoding on the header could be read, and is given.
    bool encrypted = false;    ///< A JWE: there is a header, and there are no claims to read.

    // Empty, or no value: not there, or not of the type that the RFCs want.
    std::string_view alg;
    std::string_view kid;
    std::string_view typ;
    std::string_view iss;
    std::string_view sub;
    std::optional<double> exp; ///< Seconds since 1970, as they stand there: perhaps with a fraction, negative, or huge.
    std::optional<double> iat;
    std::optional<double> nbf;

    std::string_view headerText; ///< The JSON as it stood there.
    std::string_view claimsText;
    JsonNodes header; ///< Every member; empty when it could not be read.
    JsonNodes claims;
};

} // namespace Grantscope
