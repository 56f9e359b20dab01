// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The saved profiles and their sessions as one: what is changed in the file is changed in the session.

#include "oauth/dialectcatalogue.h"
#include "profile/profilestore.h"
#include "session/sessionbook.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace Grantscope
{

class ProfileKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Opens a session for every profile; none of them reads its secrets yet. `store` may be the Error that kept it from being
    /// opened. `catalogue` and `book` must outlive it.
    ProfileKeeper(Result<ProfileStore> store, const DialectCatalogue &catalogue, SessionBook &book,
                  QObject *parent = nullptr);

    [[nodiscard]] SessionBook &book() const { return m_book; }
    /// In the order of the file, without those that are hidden.
    [[nodiscard]] QList<Profile> profiles() const;
    /// Null: not saved. Valid until the next change.
    [[nodiscard]] const Profile *find(const QUuid &id) const;
    [[nodiscard]] const Profile *find(const QString &name) const;
    /// Why the file can't be used; empty: it can. It is left as it is.
    [[nodiscard]] const std::optional<Error> &damage() const { return m_damage; }
    /// Entries of the file that can't be used, and stay in it; secrets that stood in it. Errors of ProfileStore::problems().
    [[nodiscard]] QList<Error> entryProblems() const;
    /// Why a profile has no session: its dialect is not known, its certificate can't be read.
    [[nodiscard]] std::optional<Error> problem(const QUuid &id) const;
    /// The store has something for it.
    [[nodiscard]] bool isKept(const QUuid &id) const;

    /// Errors of ProfileStore; `profiles-damaged` and the like while there is damage().
    [[nodiscard]] Result<Profile> add(const Profile &profile);
    /// Also of a profile that is not saved: then its session alone changes.
    [[nodiscard]] Result<void> update(const Profile &profile);
    /// The profile and its session; what is kept of it had better be forgotten first.
    [[nodiscard]] Result<void> remove(const QUuid &id);
    /// Out of profiles(), as if it were removed: file, session and secrets stay as they are, so that it can be had back, also by
    /// a crash. Until it is shown again, updated or removed.
    void hide(const QUuid &id);
    void show(const QUuid &id);
    [[nodiscard]] bool isHidden(const QUuid &id) const { return m_hidden.contains(id); }
    /// What others have written meanwhile.
    void reload();

Q_SIGNALS:
    /// Which profiles there are, or what they say.
    void changed();

private:
    void openSessions();
    void openSession(const Profile &profile);

    std::optional<ProfileStore> m_store;
    std::optional<Error> m_damage;
    const DialectCatalogue &m_catalogue;
    SessionBook &m_book;
    QHash<QUuid, Error> m_problems;
    QSet<QUuid> m_hidden;
};

} // namespace Grantscope
