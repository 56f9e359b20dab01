// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/signaturealgorithm.h"

#include <algorithm>
#include <array>

namespace Grantscope
{

namespace
{

// In the order of the enumeration.
constexpr std::array<std::string_view, SignatureAlgorithmCount> Names{
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
};

} // namespace

std::string_view algorithmName(SignatureAlgorithm algorithm)
{
    return Names.at(static_cast<std::size_t>(algorithm));
}

std::optional<SignatureAlgorithm> algorithmFromName(std::string_view name)
{
    const auto *const found = std::find(Names.begin(), Names.end(), name);
    if (found == Names.end())
        return std::nullopt;
    return static_cast<SignatureAlgorithm>(found - Names.begin());
}

} // namespace Grantscope
