// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From what was seen to a check in words: pure functions.

#include "base/secretstore.h"
#include "doctor/doctorcheck.h"
#include "net/exchange.h"
#include "net/probe/connectionfacts.h"
#include "net/probe/connectionprobe.h"

namespace Grantscope
{

[[nodiscard]] DoctorCheck proxyCheck(const QUrl &server, const TransportOptions &options);
/// Behind a proxy the name needs not be known here.
[[nodiscard]] DoctorCheck nameCheck(const QUrl &server, const HostAddresses &found, bool isProxied);
[[nodiscard]] DoctorCheck connectionCheck(const QUrl &server, const ConnectionFacts &facts, bool isProxied);
[[nodiscard]] DoctorCheck tlsCheck(const QUrl &server, const ConnectionFacts &facts, const QDateTime &now);
[[nodiscard]] DoctorCheck answerCheck(const QUrl &server, const Exchange &exchange);
[[nodiscard]] DoctorCheck clockCheck(const Exchange &exchange);
[[nodiscard]] DoctorCheck keyringCheck(const QString &place, const Result<void> &checked);
[[nodiscard]] DoctorCheck silentKeyringCheck(const QString &place, int patienceMs);
[[nodiscard]] DoctorCheck versionsCheck(const QString &keychainLibrary);

} // namespace Grantscope
