// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens in what somebody gave, each with the place where it was: what the window and the command line both begin with.

#include "base/secret.h"

#include <QList>
#include <QString>

namespace Grantscope
{

struct TokenPlace
{
    qint64 line = 1;   ///< From 1.
    qint64 column = 1; ///< From 1, in bytes.
    qint64 offset = 0; ///< From 0, in bytes.
    qint64 count = 1;  ///< How often it stands in the input; the place is that of the first.
    QString context;   ///< `Authorization header`, `JSON member access_token`, `whole input` ...
};

struct PlacedToken
{
    Secret token;
    TokenPlace place;
};

/// In the order of their places, each once. An input that is one word, whatever copying put around and into it, is a token
/// itself, damaged or not; of any other text only what is seen to be one.
[[nodiscard]] QList<PlacedToken> tokensIn(const Secret &input);

} // namespace Grantscope
