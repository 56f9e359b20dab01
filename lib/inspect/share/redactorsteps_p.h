// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One step of the redactor: what stands at a place, how much of it is dealt with, and what is remembered of it.

#include "inspect/share/look_p.h"
#include "inspect/share/valuegap_p.h"
#include "net/redaction/secretnames.h"

#include <string>

namespace Grantscope::Share
{

/// What is remembered from step to step.
struct State
{
    enum class Mode {
        Text,
        Swallow, ///< In a secret that is too long to be seen whole: `style`, `quote` and `secrecy` tell where it ends.
        PrivateKey,
        DropWord,
        CopyWord,
        Element, ///< Up to the next tag.
    };

    Mode mode = Mode::Text;
    ValueStyle style = ValueStyle::Form;
    std::string quote;
    Secrecy secrecy = Secrecy::Unknown;
    Secrecy pair = Secrecy::Unknown;   ///< Said by a sibling: {"name": "password", "value": "..."}.
    Secrecy tag = Secrecy::Unknown;    ///< Of the tag that is not closed yet: what its text is.
    Secrecy inside = Secrecy::Unknown; ///< Of the list or object that all values are hidden in.
    std::size_t depth = 0;             ///< Brackets open in it.
    std::string tagName;
    std::string parent; ///< The element whose children are all hidden.
    Secrecy inherited = Secrecy::Unknown;
};

struct Step
{
    std::size_t consumed = 0;
    std::string out;
};

/// Never consumes nothing, unless nothing is there.
[[nodiscard]] Step stepAt(const Look &look, State &state);

} // namespace Grantscope::Share
