// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// In what a token stands, by what stands before it.

#include <string>
#include <string_view>

namespace Grantscope::Find
{

/// `Authorization header`, `X-Api-Token header`, `JSON member access_token`, `XML element access_token`, `XML attribute token`,
/// `URL parameter access_token`, `form parameter access_token`, `cookie session`, or `text`. Looks at 300 bytes at the most.
[[nodiscard]] std::string contextOf(std::string_view text, std::size_t offset);

} // namespace Grantscope::Find
