// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a checker needs to know of a JOSE header (RFC 7515 section 4), judged once.

#include "jose/json/jsonreader_p.h"
#include "jose/keys/signaturealgorithm.h"
#include "jose/signaturecheck.h"

#include <optional>
#include <string>

namespace Grantscope
{

/// The parameters of one header, from its two halves.
struct HeaderParts
{
    const JsonReader *protectedPart = nullptr; ///< Covered by the signature; null: there is none.
    JsonNodes unprotectedPart;                 ///< JSON serialization alone; its first node is the object.
};

struct JoseHeader
{
    std::optional<SignatureCheck> verdict;       ///< There already is one, and no key will change it.
    std::optional<SignatureAlgorithm> algorithm; ///< Has a value unless there is a verdict.
    std::optional<std::string> kid;
};

[[nodiscard]] JoseHeader judgedHeader(const HeaderParts &parts);

} // namespace Grantscope
