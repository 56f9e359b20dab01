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
    /// The first place where a token, or a name that announces one, may be: `eyJ`, `eyA`, `ewo`, `ew0` (base64 of a brace and
    /// what may follow it), or the middle of `token` and `bearer` (`ken`, `rer`, in either case). `end` when there is none.
    const char *(*anchor)(const char *from, const char *end);
    /// The first byte that is neither base64url nor a dot.
    const char *(*runEnd)(const char *from, const char *end);
    /// How many line feeds there are.
    std::size_t (*lineFeeds)(const char *from, const char *end);
    /// Base64url, without padding, to bytes; `out` has room for 3/4 of it and 32 more. The number of bytes; stops at what is no
    /// base64url, so the caller compares. Trailing bits are not looked at.
    std::size_t (*decode)(const char *from, const char *end, char *out);
};

/// The fastest that this computer can run.
[[nodiscard]] const ByteSearch &byteSearch();
[[nodiscard]] const ByteSearch &portableByteSearch();
/// Null where this computer, or the compiler that made the program, has no AVX2.
[[nodiscard]] const ByteSearch *avx2ByteSearch();

} // namespace Grantscope::Find
