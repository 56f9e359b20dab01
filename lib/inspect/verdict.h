// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of a verdict: one sentence that a person can read aloud on the phone, and the relative times in it.

#include "inspect/inspection.h"

#include <QString>

namespace Grantscope
{

/// `Active: expires in 2 h 59 min. The signature was not checked.`, `Expired 12 min ago, by its own exp; ...`,
/// `Looks like a JWT cut off in the payload; what could be read of it is below.`
/// In the language of the installed translators; times relative to `now`.
[[nodiscard]] QString verdict(const Inspection &inspection, const QDateTime &now);
/// `in 59 min`, `12 min ago`, `in 3 s`, `in 13 d 4 h`; `now` under a second. Two units at the most.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
/// `59 min`, `2 h 59 min`, `14 d`, `1 min 5 s`. Two units at the most, no seconds from two minutes on, always rounded down.
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace Grantscope
