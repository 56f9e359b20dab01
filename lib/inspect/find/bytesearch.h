// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The searches that every byte of a big file goes through. Each has a plain version and one for AVX2, chosen once, at run time;
// both give the same answers, and the tests compare them.

#include <cstddef>

namespace Grantscope::Find
{

struct ByteSearch
{
    static constexpr std::size_t TextPadding = 32;

    /// The first place where a token, or a name that announces one, may be: see isAnchor(). `end` when there is none.
    const char *(*anchor)(const char *from, const char *end);
    /// The first byte that is neither base64url nor a dot.
    const char *(*runEnd)(const char *from, const char *end);
    /// How many line feeds there are.
    std::size_t (*lineFeeds)(const char *from, const char *end);
    /// The first quote or backslash, or `end`. Reads up to TextPadding bytes behind `end`.
    const char *(*textEnd)(const char *from, const char *end);
};

/// The fastest that this computer can run.
[[nodiscard]] const ByteSearch &byteSearch();
[[nodiscard]] const ByteSearch &portableByteSearch();
/// Null where this computer, or the compiler that made the program, has no AVX2.
[[nodiscard]] const ByteSearch *avx2ByteSearch();

} // namespace Grantscope::Find
