// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of claims as resources/claims/*.json hold it:
//
//   {"about": "...", "of": "claims" or "header",
//    "claims": [{"name": "iss", "label": "Issuer", "meaning": "Who made this token.", "kind": "text", "group": "who",
//                "source": "RFC 7519"}]}
//
// kind: text time list id bool; group: who for-whom what-for times sign-in technical. A name may end with `*`; the first
// entry that fits is taken, so such names stand behind the exact ones.

#include "base/result.h"
#include "inspect/claims/claimmeaning.h"

#include <QByteArrayView>
#include <QList>

namespace Grantscope
{

/// Texts in the source language.
struct ClaimTable
{
    QList<ClaimMeaning> claims;
    QList<ClaimMeaning> header;
};

/// Adds what a document says. Error `claims-invalid` (Origin::Input): `where` is `file: $.path`, `detail` what was expected
/// and what was found.
[[nodiscard]] Result<void> readClaims(QByteArrayView json, const QString &fileName, ClaimTable &table);
/// The built-in files in the order of their names. The first that can't be read is the error.
[[nodiscard]] Result<ClaimTable> builtInClaims();
/// Index of the entry for `name`, or -1.
[[nodiscard]] qsizetype findClaim(const QList<ClaimMeaning> &list, QStringView name);

} // namespace Grantscope
