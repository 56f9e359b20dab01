// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The JSON serializations of a JWS (RFC 7515 section 7.2), taken apart.

#include "jose/json/jsonreader_p.h"

#include <optional>
#include <vector>

namespace Grantscope
{

struct JwsSignature
{
    std::string_view protectedPart; ///< base64url, or empty.
    JsonNodes unprotectedPart;      ///< With its object as the first node, or empty.
    std::string_view signature;     ///< base64url
};

struct JwsJson
{
    std::optional<std::string_view> payload; ///< base64url; no value when it is detached.
    std::vector<JwsSignature> signatures;
    bool encrypted = false; ///< It is a JWE; nothing else is given then.
};

/// The parts are views into `document`. No value when it is neither the flattened nor the general form.
[[nodiscard]] std::optional<JwsJson> readJwsJson(const JsonReader &document, std::size_t maxSignatures);

} // namespace Grantscope
