// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Profiles for another computer or another person: never with a secret, never with an id.

#include "profile/profile.h"

#include <QByteArray>
#include <QList>

namespace Grantscope
{

/// The document that importedProfiles() reads.
[[nodiscard]] QByteArray exportedProfiles(const QList<Profile> &profiles);

struct ProfileImport
{
    QList<Profile>
        profiles; ///< Checked; without ids, since ProfileStore::add() gives new ones. Names may be taken there.
    /// `profile-secret-removed`, `profile-invalid` ...: what was left out, `where` = `file: place`.
    QList<Error> problems;
};

/// Reads an export, or a profiles file. Errors (Origin::Input, `where` = `file: place`): `profiles-damaged`, `profiles-too-new`.
[[nodiscard]] Result<ProfileImport> importedProfiles(QByteArrayView json, const QString &fileName);

} // namespace Grantscope
