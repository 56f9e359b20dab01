// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Signed access tokens of about 700 bytes, all different, and the key that checks them.

#include "jose/keys/jwkset.h"

#include <string>
#include <vector>

namespace Grantscope::Bench
{

struct SignedSamples
{
    std::vector<std::string> tokens;
    JwkSet keys;
};

enum class Kind { Hs256, Rs256, Es256, EdDsa };

/// 256 of them, signed with a new key.
[[nodiscard]] SignedSamples samplesOf(Kind kind);

} // namespace Grantscope::Bench
