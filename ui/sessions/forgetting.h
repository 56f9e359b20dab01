// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Forgetting what is kept of a profile, and making sure of it.

#include "ui/sessions/profilekeeper.h"

#include <QFuture>

namespace Grantscope
{

/// Good only when the store proved it. Also of an owner that no profile is known for. Errors: `session-busy`, and those of
/// SecretStore::remove(). `keeper` must outlive it.
[[nodiscard]] QFuture<Result<void>> forgetSecrets(ProfileKeeper &keeper, const QUuid &id);

} // namespace Grantscope
