// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/diffrow.h"

#include "inspect/claims/claimrow.h"
#include "inspect/verdict.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

using Kind = DiffRow::Kind;
using Part = DiffRow::Part;

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// The members of one part of both tokens. Of a name that stands twice the last one counts, as in the diff.
struct Members
{
    Members(Part of, const QList<ClaimRow> &old, const QList<ClaimRow> &fresh)
        : part(of)
    {
        for (const ClaimRow &row : old)
            before.insert(row.name, row);
        for (const ClaimRow &row : fresh) {
            if (!after.contains(row.name))
                names.append(row.name);
            after.insert(row.name, row);
        }
    }

    Part part;
    QHash<QString, ClaimRow> before;
    QHash<QString, ClaimRow> after;
    QStringList names; ///< Of `after`, in its order.
};

const ClaimRow *find(const QHash<QString, ClaimRow> &rows, const QString &name)
{
    const auto found = rows.constFind(name);
    return found == rows.cend() ? nullptr : &*found;
}

QString cell(const ClaimRow *row)
{
    if (!row)
        return {};
    return row->at.isValid()
               ? CompareWords::tr("%1 \u00b7 %2", "a time, and as the token spells it").arg(row->local, row->value)
               : row->value;
}

DiffRow rowOf(const Members &members, const QString &name, Kind kind)
{
    const ClaimRow *before = find(members.before, name);
    const ClaimRow *after = find(members.after, name);
    const ClaimRow *any = after ? after : before;
    DiffRow row;
    row.kind = kind;
    row.part = members.part;
    row.before = cell(before);
    row.isPersonal = any && isPersonal(*any);
    row.after = cell(after);
    const QString label = any ? any->meaning.label : QString();
    row.label = label.isEmpty() ? name : label;
    row.what = label.isEmpty() ? name : CompareWords::tr("%1 (%2)", "Audience (aud)").arg(label, name);
    return row;
}

Kind kindOf(ClaimDifference::Kind kind)
{
    switch (kind) {
    case ClaimDifference::Kind::Added:
        return Kind::Added;
    case ClaimDifference::Kind::Removed:
        return Kind::Removed;
    case ClaimDifference::Kind::Changed:
        break;
    }
    return Kind::Changed;
}

QString lifetimeText(const std::optional<qint64> &seconds)
{
    return seconds ? durationText(*seconds) : CompareWords::tr("not stated");
}

DiffRow lifetimeRow(const TokenDiff &diff)
{
    DiffRow row;
    row.label = CompareWords::tr("Lifetime");
    row.what = row.label;
    row.kind = diff.lifetimeDiffers() ? Kind::Changed : Kind::Same;
    row.before = lifetimeText(diff.lifetimeBefore);
    row.after = lifetimeText(diff.lifetimeAfter);
    return row;
}

bool isTime(const QString &name)
{
    return name == "exp"_L1 || name == "nbf"_L1 || name == "iat"_L1;
}

QList<DiffRow> differing(const Members &members, const QList<ClaimDifference> &differences)
{
    QList<DiffRow> rows;
    for (const ClaimDifference &difference : differences) {
        DiffRow row = rowOf(members, difference.name, kindOf(difference.kind));
        row.gained = difference.gained;
        row.lost = difference.lost;
        rows.append(row);
    }
    return rows;
}

QList<DiffRow> alike(const Members &members, const QList<ClaimDifference> &differences)
{
    QSet<QString> told;
    for (const ClaimDifference &difference : differences)
        told.insert(difference.name);
    QList<DiffRow> rows;
    for (const QString &name : members.names) {
        if (!told.contains(name))
            rows.append(rowOf(members, name, Kind::Same));
    }
    return rows;
}

} // namespace

QList<DiffRow> diffRows(const Inspection &before, const Inspection &after, const TokenDiff &diff, const QDateTime &now)
{
    const Members claims(Part::Claims, claimRows(before, now), claimRows(after, now));
    const Members header(Part::Header, headerRows(before), headerRows(after));
    QList<DiffRow> rows = differing(claims, diff.claims);
    if (diff.lifetimeDiffers()) {
        const auto time = std::find_if(diff.claims.cbegin(), diff.claims.cend(),
                                       [](const ClaimDifference &difference) { return isTime(difference.name); });
        rows.insert(time - diff.claims.cbegin(), lifetimeRow(diff));
    }
    rows += differing(header, diff.header);
    rows += alike(claims, diff.claims);
    if (!diff.lifetimeDiffers() && diff.lifetimeBefore)
        rows.append(lifetimeRow(diff));
    rows += alike(header, diff.header);
    return rows;
}

QString differenceWords(const DiffRow &row)
{
    switch (row.kind) {
    case Kind::Same:
        return CompareWords::tr("the same");
    case Kind::Added:
        return CompareWords::tr("added");
    case Kind::Removed:
        return CompareWords::tr("removed");
    case Kind::Changed:
        break;
    }
    const QString gained = CompareWords::tr("%Ln gained", nullptr, static_cast<int>(row.gained.size()));
    const QString lost = CompareWords::tr("%Ln lost", nullptr, static_cast<int>(row.lost.size()));
    if (!row.gained.isEmpty() && !row.lost.isEmpty())
        return CompareWords::tr("%1, %2", "2 gained, 1 lost").arg(gained, lost);
    if (!row.gained.isEmpty())
        return gained;
    return row.lost.isEmpty() ? CompareWords::tr("changed") : lost;
}

} // namespace Grantscope
