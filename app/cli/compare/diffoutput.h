// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between two tokens, printed.

#include "cli/console.h"
#include "inspect/compare/tokendiff.h"

#include <QJsonObject>

namespace Grantscope::Cli
{

void printDiff(const Console &console, const TokenDiff &diff);
/// `{"added": {}, "removed": {}, "changed": {"aud": {"from": "a", "to": "b"}}}`; lists of words also say what was gained and
/// lost. `header`, `lifetime` and `unreadable` are there only where there is something to say.
[[nodiscard]] QJsonObject jsonOf(const TokenDiff &diff);

} // namespace Grantscope::Cli
