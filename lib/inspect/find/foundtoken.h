// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token that was found in a text, with the place where it was.

#include "inspect/find/tokenspan.h"

#include <string>

namespace Grantscope
{

struct FoundToken
{
    std::string text; ///< The token alone: of one that was broken over lines, the lines joined. A secret.
    TokenSpan span;   ///< Where it stands, line breaks included.
    std::size_t line = 1;
    std::size_t column = 1; ///< From 1, in bytes.
    std::string context;    ///< `Authorization header`, `JSON member access_token`, `URL parameter token`, `text` ...
    std::size_t count = 1;  ///< How often it stands in the text; the place is that of the first.
};

} // namespace Grantscope
