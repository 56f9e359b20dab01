// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The manual: chapters from resources/manual, and two that are made from what the program knows: its keys and its findings.
//
// Decision: a paragraph is the unit of translation, in the context "Manual". Context: translators work on sentences that they
// can see whole, and who changes one paragraph must not lose the others. Price: a paragraph stands on lines that are joined
// before it is looked up, so that where a line is broken makes no difference.

#include "manual/manualchapter.h"

#include <QList>

namespace Grantscope
{

/// The chapters that are written, in the order of reading. In the language of the installed translators.
[[nodiscard]] QList<ManualChapter> manualChapters();

/// The source texts of one chapter, as translators get them: title first.
[[nodiscard]] QStringList manualParagraphs(QByteArrayView markdown);
/// Of all chapters: what there is to translate in the context "Manual".
[[nodiscard]] QStringList manualTexts();

} // namespace Grantscope
