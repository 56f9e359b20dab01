// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What somebody pasted: one token, or a text that has some in it.

#include "base/secret.h"

#include <QByteArrayView>

namespace Grantscope
{

/// Whether the text is one token and no more, once what copying puts around and into it is taken off: `Bearer`, quotes, line
/// breaks, percent-encoding. inspectToken() takes it as it is. A text of over 1 MiB never is.
[[nodiscard]] bool isOneToken(QByteArrayView text);

/// The token that is meant where there can be but one.
struct TokenPaste
{
    Secret token;        ///< Empty: there is none in it. As it was found: inspectToken() cleans it.
    qsizetype count = 0; ///< How many different ones stand in it.
    qsizetype line = 1;  ///< Where it begins, from 1.
};
/// The text itself where it is one token, damaged or not; else the first of those that findTokens() sees.
[[nodiscard]] TokenPaste firstTokenIn(const Secret &text);

} // namespace Grantscope
