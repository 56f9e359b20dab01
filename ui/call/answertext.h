// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The answer to a call, for the eye: redacted, indented where that changes nothing, and not longer than can be laid out.

#include "net/exchange.h"

#include <QString>

namespace Grantscope
{

struct AnswerText
{
    static constexpr qsizetype MostShown = 1024 * 1024; ///< Bytes of a body.

    QString headers; ///< A line each.
    QString body;
    QString note; ///< What is not shown of the body, and why, in the user's language; empty: all of it is.
};

[[nodiscard]] AnswerText answerText(const Exchange &exchange);

} // namespace Grantscope
