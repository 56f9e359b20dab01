// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows behind findingwords.h, in the source language; translated at use, in the context "Findings".

#include <span>

namespace Grantscope
{

struct WordRow
{
    const char *id;
    const char *message; ///< %1, %2 ...: Finding::seen
    const char *remedy;
};

[[nodiscard]] std::span<const WordRow> answerWords(); ///< Findings about an answer or the way to it.
[[nodiscard]] std::span<const WordRow> tokenWords();  ///< Findings about a token.

} // namespace Grantscope
