// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How well what was typed fits a name, when letters may be left out: `gtk` fits `Get a token`.

#include <QStringView>

#include <optional>

namespace Grantscope
{

/// The higher the better; no value: not every letter is there in that order. Case, accents and spaces in `typed` make no
/// difference. Letters in a row, and letters that begin a word, count more; what is shorter wins among equals.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView name);

} // namespace Grantscope
