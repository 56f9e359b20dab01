// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The window in the user's language, or in English with its plurals.

#include <QTranslator>

#include <memory>

namespace Grantscope
{

/// Installs the best that is built in. To be kept as long as the program shows words.
[[nodiscard]] std::unique_ptr<QTranslator> installTranslations();

} // namespace Grantscope
