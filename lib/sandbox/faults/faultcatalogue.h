// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All faults there are, by name.

#include "sandbox/contract/sandboxfault.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

[[nodiscard]] QList<SandboxFault> faultCatalogue();
[[nodiscard]] QStringList knownFaultNames(); ///< Aliases included.

/// The name of a fault, given it or an alias of it (`500` for `http-500`); empty when there is none.
[[nodiscard]] QString faultNameFor(const QString &nameOrAlias);

} // namespace Grantscope
