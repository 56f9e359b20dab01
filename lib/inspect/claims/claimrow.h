// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A ClaimRow is one member of a token as it is shown: name, value, what it means, and a time three ways. The window's table,
// the command line and the report take their rows from here.

#include "inspect/claims/claimmeaning.h"
#include "inspect/inspection.h"

namespace Grantscope
{

struct ClaimRow
{
    QString name;
    QString value; ///< Whole, as it is spelled in the token: no digit and no order is lost. Text without its quotes.
    QByteArray spelling; ///< The same as JSON.
    ClaimMeaning meaning;
    QDateTime at;            ///< UTC, of a claim that is a time; invalid where it is none.
    QString local;           ///< `at` in local time with its offset from UTC; for what is no time in seconds, why.
    QString relative;        ///< `in 59 min`, `12 min ago`
    bool isRepeated = false; ///< The name stands more than once: programs differ in which one they take.
};

/// The claims that people ask for first stand first, then by the groups of ClaimGroup; what is not known comes last, as it
/// stands in the token. A name that stands twice has two rows.
[[nodiscard]] QList<ClaimRow> claimRows(const Inspection &inspection, const QDateTime &now);
/// The members of the header, as they stand in the token.
[[nodiscard]] QList<ClaimRow> headerRows(const Inspection &inspection);

/// What there is to say of it on one line: `Issuer: Who made this token.`, `Expires 14:32:05 (UTC+11), in 59 min`.
[[nodiscard]] QString meaningText(const ClaimRow &row, const QDateTime &now);

/// Whether its value may tell who somebody is, or is of a kind that nobody knows here. What says for whom, for what and when a
/// token is good is no matter of a person.
[[nodiscard]] bool isPersonal(const ClaimRow &row);

} // namespace Grantscope
