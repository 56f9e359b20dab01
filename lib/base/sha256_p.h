// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SHA-256 (FIPS 180-4 section 6.2) for fingerprints.
//
// Decision: OpenSSL, in this room as well. Context: Qt's hash is plain C, and took two thirds of the time of a scan that prints;
// OpenSSL's has the processor's own instructions, and lived in the room of signatures, above this one. Choice: its one function
// here, and nothing of it in a header. Price: what links this room links libcrypto.

#include <array>
#include <string_view>

namespace Grantscope
{

using Sha256Digest = std::array<unsigned char, 32>;

[[nodiscard]] Sha256Digest sha256(std::string_view bytes);

} // namespace Grantscope
