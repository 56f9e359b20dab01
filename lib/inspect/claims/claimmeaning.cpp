// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claimmeaning.h"

#include "inspect/claims/claimtable_p.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

const ClaimTable &table()
{
    // A mistake in the built-in files is caught by a test; here it must not keep anybody from seeing the claims.
    static const ClaimTable built = builtInClaims().value_or(ClaimTable());
    return built;
}

QString translated(const QString &text)
{
    return QCoreApplication::translate("Claims", text.toUtf8().constData());
}

ClaimMeaning meaningIn(const QList<ClaimMeaning> &list, const QString &name, const QString &unknown)
{
    const qsizetype found = findClaim(list, name);
    if (found < 0)
        return {name, {}, unknown, ClaimKind::Text, ClaimGroup::Unknown, {}};
    ClaimMeaning claim = list.at(found);
    claim.label = translated(claim.label);
    claim.meaning = translated(claim.meaning);
    return claim;
}

} // namespace

ClaimMeaning meaningOfClaim(const QString &name)
{
    return meaningIn(table().claims, name, QCoreApplication::translate("Claims", "Not a claim that is known here."));
}

ClaimMeaning meaningOfHeader(const QString &name)
{
    return meaningIn(table().header, name,
                     QCoreApplication::translate("Claims", "Not a header member that is known here."));
}

qsizetype rankOfClaim(const QString &name)
{
    const QList<ClaimMeaning> &claims = table().claims;
    const qsizetype found = findClaim(claims, name);
    const auto group = found < 0 ? ClaimGroup::Unknown : claims.at(found).group;
    return static_cast<qsizetype>(group) * (claims.size() + 1) + (found < 0 ? claims.size() : found);
}

QStringList claimTexts()
{
    QStringList texts;
    for (const ClaimMeaning &claim : table().claims + table().header)
        texts << claim.label << claim.meaning;
    texts.removeDuplicates();
    return texts;
}

} // namespace Grantscope
