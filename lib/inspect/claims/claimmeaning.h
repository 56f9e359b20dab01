// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a claim means, for people who do not know the standards by heart. The table is data: resources/claims/*.json.
//
// Decision: data, not code. Context: every provider adds claims of its own, and whoever meets one knows what it is. Choice:
// an object in a file, checked when it is read. Price: texts are out of lupdate's sight; translations are looked up in the
// context "Claims", and claimTexts() lists what there is to translate (as the explainer's rules do it).

#include <QString>
#include <QStringList>

namespace Grantscope
{

/// The question that a claim answers, in the order in which people ask.
enum class ClaimGroup { Who, ForWhom, WhatFor, Times, SignIn, Technical, Unknown };
[[nodiscard]] QString
claimGroupName(ClaimGroup group); ///< `who`, `for-whom`, `what-for`, `times`, `sign-in`, `technical`, `unknown`

/// What its value is.
enum class ClaimKind { Text, Time, List, Id, Bool };

struct ClaimMeaning
{
    QString name;    ///< Exact, or the beginning of one with a `*` behind it.
    QString label;   ///< `Issuer`; in the user's language, as `meaning` is.
    QString meaning; ///< One short sentence: `Who made this token.`
    ClaimKind kind = ClaimKind::Text;
    ClaimGroup group = ClaimGroup::Unknown;
    QString source; ///< `RFC 7519`, `Entra ID`; empty: nobody's that is known here.

    [[nodiscard]] bool isKnown() const { return group != ClaimGroup::Unknown; }
};

/// Of a claim, in the user's language. What is not known says so.
[[nodiscard]] ClaimMeaning meaningOfClaim(const QString &name);
/// Of a member of a JOSE header (RFC 7515 section 4).
[[nodiscard]] ClaimMeaning meaningOfHeader(const QString &name);
/// The place of a claim in the table, for sorting; behind all others where it is not known.
[[nodiscard]] qsizetype rankOfClaim(const QString &name);
/// Every text of the table in the source language, each once.
[[nodiscard]] QStringList claimTexts();

} // namespace Grantscope
