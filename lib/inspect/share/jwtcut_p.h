// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens without what makes them valid.

#include "inspect/share/look_p.h"

#include <optional>
#include <string>
#include <string_view>

namespace Grantscope::Share
{

/// The text with the signature of each JWT in it cut off, and of each JWE all but its header. Nothing: there is no token in it.
[[nodiscard]] std::optional<std::string> withoutSignatures(std::string_view text);

/// The same for a value that is a JWT or a JWE with its header, and nothing else.
[[nodiscard]] std::optional<std::string> jwtWithoutSignature(std::string_view value);
/// Whether it begins with the header of one.
[[nodiscard]] bool beginsWithJwt(std::string_view value);

struct CutWord
{
    std::string shown;
    std::size_t size =
        0; ///< How much of the text it stands for: more than the word where a token goes on in the next lines.
};

/// The same for the word in [0, end) of what is seen, and what follows it where a program broke the token over lines.
[[nodiscard]] std::optional<CutWord> wordWithoutSignature(const Look &look, std::size_t end);

/// Whether it can be read as base64 of a text that holds a secret: a body in a HAR file.
[[nodiscard]] bool hidesSecret(std::string_view base64);

} // namespace Grantscope::Share
