// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of findings: message and remedy for each id, in the user's language. The list of ids has its home here.

#include "base/finding.h"

#include <QString>
#include <QStringList>

namespace Grantscope
{

struct FindingWords
{
    QString message;
    QString remedy;
};

[[nodiscard]] FindingWords wordsFor(const Finding &finding);
/// Every id there are words for; a test holds the code's ids against it.
[[nodiscard]] QStringList findingIds();
[[nodiscard]] QString severityName(Severity severity); ///< `note`, `warning`, `problem`

} // namespace Grantscope
