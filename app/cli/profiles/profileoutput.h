// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A profile as JSON and as text. Never with a secret, since it has none.

#include "base/secretstore.h"
#include "cli/console.h"
#include "profile/profile.h"

#include <QJsonObject>

namespace Grantscope::Cli
{

/// Every member, null where it is not set. `kept` tells by the index what the keychain has for it.
[[nodiscard]] QJsonObject jsonOf(const Profile &profile, const std::optional<SecretFacts> &kept);
/// The names in it, and when it was written; null for nothing.
[[nodiscard]] QJsonValue jsonOf(const std::optional<SecretFacts> &kept);

/// One line for a list.
void printProfileLine(const Console &console, const Profile &profile, const std::optional<SecretFacts> &kept);
/// All of it.
void printProfile(const Console &console, const Profile &profile, const std::optional<SecretFacts> &kept);

} // namespace Grantscope::Cli
