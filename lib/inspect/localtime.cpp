// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/localtime.h"

#include <QCoreApplication>

#include <cstdlib>

namespace Grantscope
{

namespace
{

QString zone(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    const QLatin1Char sign(minutes < 0 ? '-' : '+');
    const int hours = std::abs(minutes) / 60;
    const int rest = std::abs(minutes) % 60;
    const QString text = QStringLiteral("UTC%1%2").arg(sign).arg(hours);
    return rest == 0 ? text : text + QStringLiteral(":%1").arg(rest, 2, 10, QLatin1Char('0'));
}

} // namespace

QString localTimeLong(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QCoreApplication::translate("LocalTime", "%1 (%2)", "a time and its offset from UTC")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), zone(local));
}

QString localTimeShort(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    if (local.date() != now.toLocalTime().date())
        return localTimeLong(time);
    return QCoreApplication::translate("LocalTime", "%1 (%2)", "a time and its offset from UTC")
        .arg(local.toString(QStringLiteral("HH:mm:ss")), zone(local));
}

} // namespace Grantscope
