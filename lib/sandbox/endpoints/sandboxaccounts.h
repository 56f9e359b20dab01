// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who may sign in at the sandbox: the accounts of the two documented samples.

#include "sandbox/contract/sandboxaccount.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Grantscope
{

[[nodiscard]] QList<SandboxAccount> sandboxAccounts();

/// The one of `accounts` with that name and password at that endpoint; `/oauth/token` knows them all. Names are e-mail
/// addresses and compared without regard to case, passwords exactly.
[[nodiscard]] std::optional<SandboxAccount> signedIn(const QList<SandboxAccount> &accounts, QStringView endpoint,
                                                     QStringView username, QStringView password);

} // namespace Grantscope
