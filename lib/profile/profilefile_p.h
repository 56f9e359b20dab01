// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The document that holds the profiles, and the file that holds the document.

#include "profile/profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Grantscope
{

/// One entry of the list: a profile with the object that it was read from, or something that could not be read, kept as it is.
struct ProfileEntry
{
    std::optional<Profile> profile;
    QJsonValue raw;
};

struct ProfileDocument
{
    QJsonObject rest; ///< Every other member of the document, kept as it came.
    QList<ProfileEntry> entries;
    QList<Error> problems; ///< Why an entry has no profile, and what was taken out.

    /// Not the entry with the id `except`. Case-insensitive.
    [[nodiscard]] bool hasName(const QString &name, const QUuid &except = {}) const;
};

enum class Ids { Needed, NotNeeded };

/// Errors are Origin::Input: `profiles-damaged`, `profiles-too-new`; `where` is a place in the document.
[[nodiscard]] Result<ProfileDocument> readProfileDocument(QByteArrayView json, Ids ids = Ids::Needed);
[[nodiscard]] QByteArray writeProfileDocument(const ProfileDocument &document);

/// The whole file; nothing when there is none. Error `profiles-unreadable`.
[[nodiscard]] Result<std::optional<QByteArray>> readProfileFile(const QString &file);
/// The folder of `file`, for the owner alone when it is we who make it; one that is there is left as it is.
/// Error `profiles-not-written`.
[[nodiscard]] Result<void> makeProfileFolder(const QString &file);
/// All or nothing, for the owner alone; makes the folder where it is missing. Error `profiles-not-written`.
[[nodiscard]] Result<void> writeProfileFile(const QString &file, const QByteArray &bytes);
/// A copy beside the file, `profiles.json.damaged-20261122T080000Z`; the name of one that is there already when it has the
/// same bytes. Error `profiles-not-written`.
[[nodiscard]] Result<QString> keepDamaged(const QString &file, const QByteArray &bytes, const QDateTime &now);

} // namespace Grantscope
