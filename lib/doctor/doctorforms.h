// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the doctor found, to be copied or printed. Free of secrets, since no check knows one; what a certificate or a server says is
// redacted all the same.

#include "doctor/doctorcheck.h"

#include <QByteArray>
#include <QUrl>

namespace Grantscope
{

/// `ok      dns       api.example.com is 203.0.113.7 (12 ms)`, and the next step on a line of its own.
[[nodiscard]] QString lineOf(const DoctorCheck &check);
/// All of it as lines, the chain of certificates included.
[[nodiscard]] QString textOf(const QUrl &server, const QList<DoctorCheck> &checks);
/// `{"server", "outcome", "checks": [{"id", "outcome", "detail", "next_step", "ms", "certificates": [...]}]}`, indented.
[[nodiscard]] QByteArray jsonOf(const QUrl &server, const QList<DoctorCheck> &checks);
/// `until 2027-01-02, in 41 days`: the words of one certificate's end at `now`, in the user's language.
[[nodiscard]] QString expiryWords(const ChainCertificate &certificate, const QDateTime &now);

} // namespace Grantscope
