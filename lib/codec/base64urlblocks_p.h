// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bulk of a base64url text in blocks of 32 characters, where the processor can (AVX2, asked at run time).

#include <cstddef>
#include <string_view>

namespace Grantscope
{

/// How many characters were decoded to `out`: whole groups of four, and fewer than there are when a block holds a foreign
/// character. 0 where the processor can't, and of fewer than 32. Writes 8 bytes more than it means; `out` has
/// base64UrlRoom(text.size()).
[[nodiscard]] std::size_t base64UrlBlocks(std::string_view text, char *out);

} // namespace Grantscope
