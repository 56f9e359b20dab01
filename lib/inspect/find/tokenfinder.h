// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// TokenFinder: the tokens in a text of any kind (RFC 7519, RFC 7516, RFC 6750).

#include "inspect/find/foundtoken.h"

#include <string_view>
#include <vector>

namespace Grantscope
{

/// JWTs and JWEs wherever they stand, whole or cut, told by their header; opaque tokens where what stands before says that they
/// are one: `Bearer`, or a name such as `access_token` in JSON, XML, a form or a URL. In the order of their places, each once.
///
/// Pure, takes any bytes, and is linear in their number. Lines that an e-mail program broke are joined: soft-wrapped, quoted with
/// `> `, and quoted-printable.
[[nodiscard]] std::vector<FoundToken> findTokens(std::string_view text);

} // namespace Grantscope
