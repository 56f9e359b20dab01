// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// In how many ways a secret that is known may stand in a text.

#include "base/secret.h"

#include <QStringList>

namespace Grantscope
{

/// As it is, percent-encoded in either case, as in a form, escaped as in JSON or XML, and in Base64 (both alphabets), also in
/// the middle of something that was encoded as a whole, such as `user:password`. Longest first. Empty for a secret under 4
/// bytes: taking it out would tear holes into every word.
[[nodiscard]] QStringList spellingsOf(const Secret &secret);

} // namespace Grantscope
