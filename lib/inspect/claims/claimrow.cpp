// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claimrow.h"

#include "codec/json.h"
#include "inspect/claims/numericdate_p.h"
#include "inspect/localtime.h"
#include "inspect/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

struct Claims
{
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString valueText(const SpelledMember &member)
{
    return member.value.isString() ? member.value.toString() : QString::fromUtf8(member.spelling);
}

/// Why what stands there is no time, as far as it can be told.
QString whyNoTime(const NumericDate &date)
{
    if (const QDateTime meant = date.inMilliseconds(); meant.isValid())
        return Claims::tr("no time in seconds; in milliseconds it would be %1").arg(localTimeLong(meant));
    return date.seconds ? Claims::tr("beyond the year 9999") : Claims::tr("no time that can be read");
}

void readTime(ClaimRow &row, const QJsonValue &value, const QDateTime &now)
{
    const NumericDate date = numericDate(value);
    if (date.seconds && *date.seconds < 0) {
        row.local = Claims::tr("before 1970");
        return;
    }
    row.at = date.time();
    row.local = row.at.isValid() ? localTimeLong(row.at) : whyNoTime(date);
    if (row.at.isValid())
        row.relative = relativeTime(row.at, now);
}

ClaimRow rowOf(const SpelledMember &member, const ClaimMeaning &meaning)
{
    ClaimRow row;
    row.name = member.name;
    row.value = valueText(member);
    row.spelling = member.spelling;
    row.meaning = meaning;
    return row;
}

void markRepeated(QList<ClaimRow> &rows)
{
    QHash<QString, int> counts;
    for (const ClaimRow &row : std::as_const(rows))
        ++counts[row.name];
    for (ClaimRow &row : rows)
        row.isRepeated = counts.value(row.name) > 1;
}

/// What the table can't know, since it hangs on the value.
QString headerWarning(const ClaimRow &row)
{
    if (row.name != "alg"_L1)
        return {};
    if (row.value.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return Claims::tr("Not signed: anybody could have written it");
    return row.value.startsWith("HS"_L1) ? Claims::tr("Signed with a secret that only the issuer and the API hold")
                                         : QString();
}

} // namespace

QList<ClaimRow> claimRows(const Inspection &inspection, const QDateTime &now)
{
    QList<ClaimRow> rows;
    const QList<SpelledMember> members = spelledMembers(inspection.rawClaims);
    for (const SpelledMember &member : members) {
        ClaimRow row = rowOf(member, meaningOfClaim(member.name));
        if (row.meaning.kind == ClaimKind::Time && !member.value.isNull())
            readTime(row, member.value, now);
        rows.append(row);
    }
    markRepeated(rows);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ClaimRow &a, const ClaimRow &b) { return rankOfClaim(a.name) < rankOfClaim(b.name); });
    return rows;
}

QList<ClaimRow> headerRows(const Inspection &inspection)
{
    QList<ClaimRow> rows;
    const QList<SpelledMember> members = spelledMembers(inspection.rawHeader);
    for (const SpelledMember &member : members)
        rows.append(rowOf(member, meaningOfHeader(member.name)));
    markRepeated(rows);
    return rows;
}

QString meaningText(const ClaimRow &row, const QDateTime &now)
{
    if (const QString warning = headerWarning(row); !warning.isEmpty())
        return warning;
    const QString &label = row.meaning.label;
    if (row.at.isValid()) {
        const bool isOver = row.name == "exp"_L1 && row.at <= now;
        return Claims::tr("%1 %2, %3", "Expires, a time, in 59 min")
            .arg(isOver ? Claims::tr("Expired") : label, localTimeShort(row.at, now), relativeTime(row.at, now));
    }
    if (!row.local.isEmpty())
        return Claims::tr("%1: %2", "Expires: no time that can be read").arg(label, row.local);
    return label.isEmpty() ? row.meaning.meaning
                           : Claims::tr("%1: %2", "Issuer: Who made this token.").arg(label, row.meaning.meaning);
}

bool isPersonal(const ClaimRow &row)
{
    const bool isSimple = !row.spelling.startsWith('{') && !row.spelling.startsWith('[');
    switch (row.meaning.group) {
    case ClaimGroup::ForWhom:
    case ClaimGroup::Times:
        return false;
    case ClaimGroup::WhatFor:
        return row.meaning.kind == ClaimKind::Id;
    case ClaimGroup::Technical:
        return !isSimple;
    case ClaimGroup::Who:
        return row.name != "iss"_L1;
    case ClaimGroup::SignIn:
        return row.name != "acr"_L1 && row.name != "amr"_L1;
    case ClaimGroup::Unknown:
        break;
    }
    return true;
}

} // namespace Grantscope
