// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A catalogue as a plain table for those who translate: a JSON array, so that nobody edits XML by hand.
//
//   [{"context": "Verdict", "source": "%1 ago", "comment": "", "hint": "", "translation": "vor %1"},
//    {"context": "Verdict", "source": "%Ln h", "comment": "hours", "hint": "", "forms": ["1", "2, 3 ..."],
//     "translation": ["%Ln Std.", "%Ln Std."]}]
//
// A plural has as many translations as the language has forms; `forms` tells for which numbers each of them is. What is not
// translated yet is "".

#include "base/result.h"
#include "translations/catalogue/catalogue.h"

namespace Grantscope
{

/// What of a table was taken into a catalogue, and what was not.
struct TakenWords
{
    qsizetype taken = 0; ///< Changed or new.
    QStringList faults;  ///< `context: "source": what is wrong`; these were left as they were.
};

/// With `all` what is finished, too.
[[nodiscard]] QByteArray toTable(const Catalogue &catalogue, bool all);
/// Error `table-invalid` (Origin::Input) if it is no table at all.
[[nodiscard]] Result<TakenWords> takeTable(Catalogue &catalogue, QByteArrayView json);

} // namespace Grantscope
