// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a secret value ends, and what stands in its place.

#include "inspect/share/valuegap_p.h"
#include "net/redaction/secretnames.h"

namespace Grantscope::Share
{

/// The place behind the value's last byte. What is seen may end before it: compare with look.size().
[[nodiscard]] std::size_t quotedEnd(const Look &look, std::size_t from, std::string_view quote);
[[nodiscard]] std::size_t bareEnd(const Look &look, std::size_t from, ValueStyle style, Secrecy secrecy);

/// `isWord`: it stood without quotes, and may be a word of the format (null, true) or of a sentence.
[[nodiscard]] std::string shownInstead(Secrecy secrecy, std::string_view value, bool isWord);
/// Of an Authorization header: `Basic [hidden]`, `Bearer eyJ...`.
[[nodiscard]] std::string shownCredentials(std::string_view value);
/// The size of `Bearer ` or `DPoP ` at the beginning; 0 when there is none.
[[nodiscard]] std::size_t bearerSize(std::string_view value);
/// For what stands behind `token:` in prose, where a word may stand as well.
[[nodiscard]] bool looksLikeToken(std::string_view value);

} // namespace Grantscope::Share
