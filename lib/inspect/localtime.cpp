// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/localtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace Grantscope
{
namespace
{

QString dateFormat()
{
    if (isForMachines())
        return QStringLiteral("yyyy-MM-dd");
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

/// Hours and minutes as the locale has them.
QString minutesFormat()
{
    return isForMachines() ? QStringLiteral("HH:mm") : QLocale().timeFormat(QLocale::ShortFormat);
}

/// The same with seconds behind the minutes: tokens live by them, and no short format has them.
QString secondsFormat()
{
    QString format = minutesFormat();
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (minutes > 0 && !format.contains(QLatin1String("ss")))
        format.insert(minutes + 2, format.at(minutes - 1) + QStringLiteral("ss"));
    return format;
}

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

QString withZone(const QDateTime &local, const QString &text)
{
    return QCoreApplication::translate("LocalTime", "%1 (%2)", "a time and its offset from UTC").arg(text, zone(local));
}

} // namespace

bool isForMachines()
{
    return QLocale().language() == QLocale::C;
}

QString localTimeFormat()
{
    return dateFormat() + QLatin1Char(' ') + secondsFormat();
}

QString localTimePlain(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), localTimeFormat()) : QString();
}

QString localTimeLong(const QDateTime &time)
{
    return time.isValid() ? withZone(time.toLocalTime(), localTimePlain(time)) : QString();
}

QString localTimePlain(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), secondsFormat())
                                                    : localTimePlain(time);
}

QString localTimeShort(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? withZone(time.toLocalTime(), localTimePlain(time, now)) : QString();
}

QString clockTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), minutesFormat());
    return QLocale().toString(local, dateFormat() + QLatin1Char(' ') + minutesFormat());
}

} // namespace Grantscope
