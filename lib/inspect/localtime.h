// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Times as people read them: in their own zone, with the offset said, so that two people in two places can compare.

#include <QDateTime>
#include <QString>

namespace Grantscope
{

/// `14:32:05 (UTC+11)`, with the date in front when that is not the day of `now`.
[[nodiscard]] QString localTimeShort(const QDateTime &time, const QDateTime &now);
/// `2026-11-22 14:32:05 (UTC+11)`
[[nodiscard]] QString localTimeLong(const QDateTime &time);

} // namespace Grantscope
