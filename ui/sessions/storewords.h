// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What to say of a store of secrets: where it is, what it holds, and why it did not do as it was asked.

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace Grantscope
{

/// `Secret Service`; for memory `memory only`.
[[nodiscard]] QString placeWords(const QString &place);
/// `refresh token, password`; names of SecretFacts::holds.
[[nodiscard]] QString holdsWords(const QStringList &holds);
/// `no keyring answered`: the end of a sentence, without a full stop. For Origin::Secrets.
[[nodiscard]] QString storeWords(const Error &error);

} // namespace Grantscope
