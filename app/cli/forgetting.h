// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Removing what is kept of a profile, and proving it.

#include "services.h"

namespace Grantscope::Cli
{

/// Waits for a refresh of it that is under way in another program. Good only when it is proved to be gone. Errors:
/// SessionStore::forget().
[[nodiscard]] Result<void> forgetSecrets(Services &services, const QUuid &profile);

/// `access token, refresh token`: what the value of `facts` is made of, for people.
[[nodiscard]] QString contentsInWords(const SecretFacts &facts);

} // namespace Grantscope::Cli
