// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens in what `inspect` was given, each with the place where it was.

#include "base/secret.h"

#include <QList>
#include <QString>

namespace Grantscope::Cli
{

struct TokenPlace
{
    qint64 line = 1;   ///< From 1.
    qint64 column = 1; ///< From 1, in bytes.
    qint64 offset = 0; ///< From 0, in bytes.
    QString context;   ///< `Authorization header`, `JSON member access_token`, `whole input` ...
};

struct PlacedToken
{
    Secret token;
    TokenPlace place;
};

/// In the order of their places. An input in which none is seen is taken for one token itself.
[[nodiscard]] QList<PlacedToken> tokensIn(const Secret &input);

} // namespace Grantscope::Cli
