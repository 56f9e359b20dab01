// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One line of the table that compares two tokens: what it is about, and what each of the two says.

#include "inspect/compare/tokendiff.h"

namespace Grantscope
{

struct DiffRow
{
    enum class Kind { Same, Added, Removed, Changed };
    enum class Part { Claims, Header };

    QString label; ///< `Audience`; of what is not known, its name.
    QString what;  ///< `Audience (aud)`
    Kind kind = Kind::Same;
    Part part = Part::Claims;
    QString before; ///< As it is read: a time as a time. Empty where it is not there.
    QString after;
    QStringList gained;      ///< Words that only the second has.
    QStringList lost;        ///< Words that only the first has.
    bool isPersonal = false; ///< Either tells who somebody is: isPersonal() of a ClaimRow.
};

/// What differs first, in the order of the diff, the lifetime where it differs before the times that it is made of; then the
/// header; then what is the same in both.
[[nodiscard]] QList<DiffRow> diffRows(const Inspection &before, const Inspection &after, const TokenDiff &diff,
                                      const QDateTime &now);
/// `added`, `2 gained, 1 lost`
[[nodiscard]] QString differenceWords(const DiffRow &row);

} // namespace Grantscope
