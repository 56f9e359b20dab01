// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/foundtokens.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

QList<PlacedToken> tokensIn(const Secret &input)
{
    return {PlacedToken{input, TokenPlace{1, 1, 0, u"whole input"_s}}};
}

} // namespace Grantscope::Cli
