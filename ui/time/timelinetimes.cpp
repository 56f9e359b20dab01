// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/timelinetimes.h"

#include "inspect/localtime.h"
#include "inspect/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace Grantscope
{

namespace
{

using Kind = TimelineMark::Kind;

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

QList<TimelineMark> TimelineTimes::marks() const
{
    if (!isKnown())
        return {};
    QList<TimelineMark> list;
    const bool isOne = issuedAt.isValid() && issuedAt == notBefore;
    if (issuedAt.isValid())
        list.append({isOne ? Kind::IssuedAndValid : Kind::Issued, issuedAt});
    if (notBefore.isValid() && !isOne)
        list.append({Kind::NotBefore, notBefore});
    if (refreshAt.isValid())
        list.append({Kind::Refresh, refreshAt});
    if (expiresAt.isValid())
        list.append({Kind::Expiry, expiresAt});
    std::stable_sort(list.begin(), list.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.at < b.at; });
    if (!expiresAt.isValid())
        list.append({Kind::Expiry, {}});
    return list;
}

QString TimelineTimes::nameOf(const TimelineMark &mark, const QDateTime &now) const
{
    switch (mark.kind) {
    case Kind::Issued:
        return TimelineWords::tr("Issued");
    case Kind::IssuedAndValid:
        return TimelineWords::tr("Issued and valid");
    case Kind::NotBefore:
        return TimelineWords::tr("Valid from");
    case Kind::Refresh:
        return signsInAgain ? TimelineWords::tr("Signs in again") : TimelineWords::tr("Refresh");
    case Kind::Now:
        return TimelineWords::tr("Now");
    case Kind::Expiry:
        break;
    }
    if (!mark.at.isValid())
        return TimelineWords::tr("End");
    return mark.at <= now ? TimelineWords::tr("Expired") : TimelineWords::tr("Expires");
}

QString TimelineTimes::relativeOf(const TimelineMark &mark, const QDateTime &now)
{
    return mark.at.isValid() ? relativeTime(mark.at, now) : TimelineWords::tr("not stated");
}

QString TimelineTimes::sentenceOf(const TimelineMark &mark, const QDateTime &now) const
{
    if (!mark.at.isValid())
        return TimelineWords::tr("The end is not stated.");
    return TimelineWords::tr("%1 %2, %3.", "Expires, in 59 min, a time")
        .arg(nameOf(mark, now), relativeOf(mark, now), localTimeShort(mark.at, now));
}

} // namespace Grantscope
