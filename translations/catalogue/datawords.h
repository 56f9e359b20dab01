// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words that stand in data (resources/explain, claims, opaque, dialects), as a source that lupdate can read.

#include <QByteArray>

namespace Grantscope
{

[[nodiscard]] QByteArray dataWords();

} // namespace Grantscope
