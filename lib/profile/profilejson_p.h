// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Profile as it stands in the file, in an export and in an import.

#include "profile/profile.h"

#include <QJsonObject>
#include <QStringList>

namespace Grantscope
{

/// `profile-invalid` and the other errors of checkProfile(); `where` is the member's name. An id that is missing is null.
[[nodiscard]] Result<Profile> profileFromJson(const QJsonObject &object);
/// The members of `before` that mean nothing to us are kept; what has the value that it has anyway is not written.
[[nodiscard]] QJsonObject profileToJson(const Profile &profile, const QJsonObject &before = {});
/// Takes out, at any depth, every member that is not ours and whose name bears a secret; gives the paths (`.a.password`).
[[nodiscard]] QStringList removeSecrets(QJsonObject &object);

} // namespace Grantscope
