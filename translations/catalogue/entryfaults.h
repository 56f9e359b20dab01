// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What may not happen to a text on its way into another language.

#include "translations/catalogue/entry.h"

namespace Grantscope
{

/// One sentence for each fault of a translation, in English; empty: none. What is not translated yet has none.
///
/// Looked at are placeholders (%1, %L1, %n, {word}), the mnemonic (&), space at the ends, a colon or an ellipsis at the end, and
/// words of the protocol, which stay as they are.
[[nodiscard]] QStringList entryFaults(const Entry &entry);
/// Words of the protocol in a text, as a translation must have them; `scope` may be capital.
[[nodiscard]] QStringList protocolWordsIn(const QString &text);

} // namespace Grantscope
