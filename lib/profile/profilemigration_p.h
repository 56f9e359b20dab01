// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From what an earlier version wrote to what this one reads, a schema at a time.

#include "base/result.h"

#include <QJsonObject>
#include <QList>

namespace Grantscope
{

/// Turns a document of one schema into one of the next.
using ProfileMigration = QJsonObject (*)(QJsonObject);

/// The step at index n leads from schema n + 1 to n + 2: append one when the schema changes, and change none that was released.
[[nodiscard]] const QList<ProfileMigration> &profileMigrations();

/// The document in the schema that `steps` lead to. Errors (Origin::Input): `profiles-too-new`, when a later version wrote it;
/// `profiles-damaged`, when `schema` is no number from 1 up.
[[nodiscard]] Result<QJsonObject> migrated(QJsonObject document,
                                           const QList<ProfileMigration> &steps = profileMigrations());

} // namespace Grantscope
