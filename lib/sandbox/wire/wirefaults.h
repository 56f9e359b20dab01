// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Faults that no HTTP response can express: how its bytes travel. Pure functions from the answer to a WireScript.

#include "sandbox/contract/sandboxfault.h"
#include "sandbox/wire/wirescript.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

/// The server names the fault in this header; the FaultProxy takes it off before the client sees it.
inline constexpr const char *WireFaultHeader = "X-Sandbox-Wire";

[[nodiscard]] QList<SandboxFault> wireFaults();
/// A connection can go wrong in one way only: the first wire fault among those, or empty.
[[nodiscard]] QString firstWireFault(const QStringList &faults);

/// `head` with the empty line at its end. An unknown fault gives the answer as it is.
[[nodiscard]] WireScript wireScript(const QString &fault, const QByteArray &head, const QByteArray &body);

} // namespace Grantscope
