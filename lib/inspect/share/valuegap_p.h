// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands between a name and its value, in whatever notation.

#include "inspect/share/look_p.h"

#include <optional>
#include <string>

namespace Grantscope::Share
{

enum class ValueStyle {
    Quoted,  ///< Up to the quote that it began with.
    Form,    ///< `name=value`
    Prose,   ///< `name: value`, also a header
    Encoded, ///< `name%3Dvalue`
    Literal, ///< `"name": 42`
    Element, ///< `&lt;name&gt;value&lt;`
    List,    ///< A bracket or a brace follows.
};

struct ValueGap
{
    std::size_t value = 0; ///< Where the value begins.
    ValueStyle style = ValueStyle::Form;
    std::string quote; ///< Of Quoted: `"`, `\"`, `&quot;` ...
};

/// `end` is where the name ends. Nothing: it is no name.
[[nodiscard]] std::optional<ValueGap> gapBehind(const Look &look, std::size_t end);

/// The quote at a place, with the backslashes before it; empty: there is none.
[[nodiscard]] std::string quoteAt(const Look &look, std::size_t place);

} // namespace Grantscope::Share
