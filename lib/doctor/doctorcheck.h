// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One check and what came of it.

#include "net/chaincertificate.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

enum class CheckOutcome { Ok, Warn, Fail, Skipped };
[[nodiscard]] QString checkOutcomeName(CheckOutcome outcome); ///< `ok`, `warn`, `fail`, `skipped`

struct DoctorCheck
{
    QString id; ///< Stable: one of doctorCheckIds().
    CheckOutcome outcome = CheckOutcome::Skipped;
    QString detail;                ///< What was seen, in the user's language. Never a secret.
    QString nextStep;              ///< What to do about it; empty: nothing.
    double ms = 0;                 ///< How long it took.
    QList<ChainCertificate> chain; ///< Of `tls`: what the server showed.

    friend bool operator==(const DoctorCheck &, const DoctorCheck &) = default;
};

/// `proxy`, `dns`, `tcp`, `tls`, `endpoint`, `clock`, `keyring`, `versions`: in the order in which they are made.
[[nodiscard]] QStringList doctorCheckIds();
/// What a check is called, in the user's language.
[[nodiscard]] QString doctorCheckName(const QString &id);
/// The worst of them: Fail, else Warn, else Ok.
[[nodiscard]] CheckOutcome worstOf(const QList<DoctorCheck> &checks);
/// Whether a check of the way to the server failed: any but `keyring` and `versions`.
[[nodiscard]] bool hasNetworkFailure(const QList<DoctorCheck> &checks);
[[nodiscard]] bool hasKeyringFailure(const QList<DoctorCheck> &checks);

} // namespace Grantscope
