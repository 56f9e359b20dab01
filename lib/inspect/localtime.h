// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Times as people read them: in their own zone, with the offset said, so that two people in two places can compare; in the
// form of QLocale(), but always with four digits for the year and with seconds. In the C locale, which the command line sets,
// they are as ISO 8601 writes them.

#include <QDateTime>
#include <QString>

namespace Grantscope
{

/// Whether times are written for programs to read: QLocale() is the C locale.
[[nodiscard]] bool isForMachines();
/// `14:32:05 (UTC+11)`, with the date in front when that is not the day of `now`.
[[nodiscard]] QString localTimeShort(const QDateTime &time, const QDateTime &now);
/// `2026-11-22 14:32:05 (UTC+11)`
[[nodiscard]] QString localTimeLong(const QDateTime &time);
/// `2026-11-22 14:32:05`, for columns, whose heading says that it is local time.
[[nodiscard]] QString localTimePlain(const QDateTime &time);
/// The same without the date when that is the day of `now`.
[[nodiscard]] QString localTimePlain(const QDateTime &time, const QDateTime &now);
/// `14:32`, with the date in front when that is not the day of `now`.
[[nodiscard]] QString clockTime(const QDateTime &time, const QDateTime &now);
/// What localTimePlain() is formatted by, for a field in which a time is typed.
[[nodiscard]] QString localTimeFormat();

} // namespace Grantscope
