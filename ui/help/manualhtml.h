// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The manual as the page shows it.

#include "manual/manualchapter.h"

#include <QPalette>

namespace Grantscope
{

class ActionRegistry;

/// The id of the chapter about the keys, and of the one about findings: neither is written, both are made.
inline constexpr QLatin1String KeysChapter("keys");
inline constexpr QLatin1String FindingsChapter("findings");

/// The few signs of Markdown that the manual uses: `**bold**`, `` `code` ``, `- item`, `[words](#chapter)`. Everything else is
/// plain text, also what looks like HTML.
[[nodiscard]] QString chapterHtml(const ManualChapter &chapter);
/// Every action that has a shortcut, from the registry.
[[nodiscard]] QString keysHtml(const ActionRegistry &registry);
/// A paragraph for every finding there is, with its id as its anchor; words from the one table of them.
[[nodiscard]] QString findingsHtml();
[[nodiscard]] QString keysTitle();
[[nodiscard]] QString findingsTitle();

} // namespace Grantscope
