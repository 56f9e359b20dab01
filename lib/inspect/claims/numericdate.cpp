// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "inspect/claims/numericdate_p.h"

#include <cmath>

namespace Grantscope
{
namespace
{

constexpr double LastSecond = 253'402'300'799; // of the year 9999: what fromEpoch takes
constexpr double From2000 = 946'684'800;
constexpr double To2100 = 4'102'444'800;

QDateTime timeAt(double seconds)
{
    const double whole = std::floor(seconds);
    const auto milliseconds = static_cast<qint64>((seconds - whole) * 1000);
    return fromEpoch(static_cast<qint64>(whole)).addMSecs(milliseconds);
}

} // namespace

QDateTime NumericDate::time() const
{
    if (!seconds || *seconds > LastSecond)
        return {};
    return *seconds < 0 ? fromEpoch(0) : timeAt(*seconds);
}

QDateTime NumericDate::inMilliseconds() const
{
    const bool fits = seconds && *seconds >= From2000 * 1000 && *seconds <= To2100 * 1000;
    return fits ? timeAt(*seconds / 1000) : QDateTime();
}

bool NumericDate::isSound() const
{
    return isNumber && seconds && *seconds >= 0 && *seconds <= LastSecond;
}

NumericDate numericDate(const QJsonValue &value)
{
    if (value.isDouble())
        return {value.toDouble(), true};
    if (!value.isString())
        return {};
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return {number, false};
    QDateTime date = rfc3339Date(text);
    if (!date.isValid())
        date = httpDate(text);
    if (!date.isValid())
        return {};
    return {static_cast<double>(date.toSecsSinceEpoch()), false};
}

} // namespace Grantscope
