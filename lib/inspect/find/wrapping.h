// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token that was broken over lines, made whole.

#include "inspect/find/jwtreader.h"

#include <optional>
#include <string>

namespace Grantscope::Find
{

struct Unwrapped
{
    std::string text;
    TokenSpan span;
};

/// Whether it is a JWT whose signature has the length that its algorithm gives it.
[[nodiscard]] bool hasWholeSignature(std::string_view token);

/// The token whose first line is `first`, if lines below it belong to it: because the signature then has the length that its
/// algorithm gives it, or because the lines look as if one had been cut into equal pieces.
[[nodiscard]] std::optional<Unwrapped> unwrapped(std::string_view text, const TokenSpan &first, JwtReader &reader);

} // namespace Grantscope::Find
