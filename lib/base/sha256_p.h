// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SHA-256 (FIPS 180-4 section 6.2) for fingerprints: by the processor's own instructions where it has them, else by Qt.
//
// Decision: sixty lines of intrinsics here. Context: Qt's is plain C, and took two thirds of the time of a scan that prints;
// OpenSSL's is as fast, and lives in the room of signatures, above this one. Choice: the instructions, asked for at run time.
// Price: two ways to the same bytes; tst_fingerprint holds them against each other.

#include <array>
#include <string_view>

namespace Grantscope
{

using Sha256Digest = std::array<unsigned char, 32>;

[[nodiscard]] Sha256Digest sha256(std::string_view bytes);
/// By Qt.
[[nodiscard]] Sha256Digest portableSha256(std::string_view bytes);

} // namespace Grantscope
