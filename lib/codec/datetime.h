// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Dates as they stand in HTTP headers and token answers. Qt's RFC2822 reader refuses "GMT", and its format strings give
// local time, so these are read by hand, with English names whatever the locale, always to UTC.

#include <QDateTime>
#include <QStringView>

namespace Grantscope
{

/// IMF-fixdate, RFC 850 and asctime (RFC 9110 section 5.6.7), and what ASP.NET pages document: without the comma,
/// one-digit days, `UTC`, `Z` or a numeric offset for `GMT`. A wrong weekday is tolerated. Invalid when it is none of
/// them.
[[nodiscard]] QDateTime httpDate(QStringView text);
/// RFC 3339 / ISO 8601 with an offset or Z. A time without an offset is invalid: it would be a guess.
[[nodiscard]] QDateTime rfc3339Date(QStringView text);
/// `2026-11-22T08:00:00Z`; empty for an invalid time.
[[nodiscard]] QString toRfc3339(const QDateTime &time);
/// Seconds since 1970, for 0 ... 253402300799 (the year 9999); invalid outside, where Qt's arithmetic breaks silently.
[[nodiscard]] QDateTime fromEpoch(qint64 seconds);

} // namespace Grantscope
