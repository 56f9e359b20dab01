// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// ProfileStore: the profiles of this user, in one JSON file.
//
// Decision: every change takes a lock, reads the file again, changes it and writes it whole. Context: the window and the
// command line may have the same file open. Choice: so neither undoes what the other did. Price: a read for each change.
// A file that can't be read is never replaced: there is an Error, a copy is kept, and only startAnew() begins another.

#include "base/clock.h"
#include "profile/profile.h"

#include <QList>

#include <memory>

namespace Grantscope
{

struct ProfileDocument;

class ProfileStore final
{
public:
    /// No file is an empty store. Errors, all Origin::Input, `where` = `file` or `file: place`: `profiles-unreadable`;
    /// `profiles-damaged` (a copy was kept: `detail` ends with its name); `profiles-too-new`. `clock` must outlive the store.
    [[nodiscard]] static Result<ProfileStore> open(const QString &file, const Clock &clock);
    /// An empty store in the place of a file that open() refused, of which a copy is kept first. On the user's word only.
    [[nodiscard]] static Result<ProfileStore> startAnew(const QString &file, const Clock &clock);
    /// `~/.config/Grantscope/profiles.json` or what the platform has for it.
    [[nodiscard]] static QString userFile();

    ProfileStore(const ProfileStore &);
    ProfileStore(ProfileStore &&) noexcept;
    ProfileStore &operator=(const ProfileStore &);
    ProfileStore &operator=(ProfileStore &&) noexcept;
    ~ProfileStore();

    [[nodiscard]] const QString &file() const { return m_file; }
    /// In the order of the file.
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /// Entries that can't be used (they stay in the file), secrets that were found in it (they go at the next change).
    [[nodiscard]] const QList<Error> &problems() const;
    /// Case-insensitive. Valid until the next change.
    [[nodiscard]] const Profile *find(QStringView name) const;
    [[nodiscard]] const Profile *find(const QUuid &id) const;

    /// Gives the profile as kept, with a new id. Errors (Origin::Input): those of checkProfile(), `profile-name-taken`,
    /// `profiles-locked`, `profiles-not-written`, and those of open(); after any of them nothing has changed.
    [[nodiscard]] Result<Profile> add(Profile profile);
    /// The profile of that id. Errors as above, and `profile-unknown`.
    [[nodiscard]] Result<void> update(const Profile &profile);
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// What others have written meanwhile.
    [[nodiscard]] Result<void> reload();

private:
    ProfileStore(QString file, const Clock &clock);
    void show(ProfileDocument document);
    [[nodiscard]] Result<ProfileDocument> load() const;
    template<typename Change>
    Result<void> change(Change change);

    QString m_file;
    const Clock *m_clock;
    std::unique_ptr<ProfileDocument> m_document;
    QList<Profile> m_profiles;
};

} // namespace Grantscope
