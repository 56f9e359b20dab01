// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/profilekeeper.h"

#include <utility>

namespace Grantscope
{

ProfileKeeper::ProfileKeeper(Result<ProfileStore> store, const DialectCatalogue &catalogue, SessionBook &book,
                             QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_book(book)
{
    if (store)
        m_store = std::move(*store);
    else
        m_damage = store.error();
    openSessions();
}

void ProfileKeeper::openSessions()
{
    m_problems.clear();
    const QList<Profile> all = profiles();
    for (const Profile &profile : all)
        openSession(profile);
}

void ProfileKeeper::openSession(const Profile &profile)
{
    const Result<Dialect> dialect = m_catalogue.resolve(profile.dialect);
    const Result<TransportOptions> options = transportOptionsOf(profile);
    if (!dialect || !options) {
        m_problems.insert(profile.id, dialect ? options.error() : dialect.error());
        return;
    }
    const SessionSubject subject{profile, *dialect, *options, true};
    const TokenSession *there = m_book.find(profile.id);
    if (!there || there->subject().profile != profile || !there->subject().isLasting)
        m_book.open(subject);
}

QList<Profile> ProfileKeeper::profiles() const
{
    QList<Profile> shown = m_store ? m_store->profiles() : QList<Profile>();
    shown.removeIf([this](const Profile &profile) { return m_hidden.contains(profile.id); });
    return shown;
}

const Profile *ProfileKeeper::find(const QUuid &id) const
{
    return m_store ? m_store->find(id) : nullptr;
}

const Profile *ProfileKeeper::find(const QString &name) const
{
    return m_store ? m_store->find(name) : nullptr;
}

QList<Error> ProfileKeeper::entryProblems() const
{
    return m_store ? m_store->problems() : QList<Error>();
}

std::optional<Error> ProfileKeeper::problem(const QUuid &id) const
{
    const auto found = m_problems.constFind(id);
    return found == m_problems.constEnd() ? std::nullopt : std::optional(*found);
}

bool ProfileKeeper::isKept(const QUuid &id) const
{
    return m_book.store().generation(id) > 0;
}

Result<Profile> ProfileKeeper::add(const Profile &profile)
{
    if (!m_store)
        return failure(*m_damage);
    Result<Profile> added = m_store->add(profile);
    if (added) {
        openSessions();
        Q_EMIT changed();
    }
    return added;
}

Result<void> ProfileKeeper::update(const Profile &profile)
{
    TokenSession *session = m_book.find(profile.id);
    if (find(profile.id)) {
        if (auto updated = m_store->update(profile); !updated)
            return updated;
        m_hidden.remove(profile.id); // somebody has a use for it
        openSessions();
    } else if (session) {
        SessionSubject subject = session->subject();
        subject.profile = profile;
        session->setSubject(subject);
    }
    Q_EMIT changed();
    return {};
}

Result<void> ProfileKeeper::remove(const QUuid &id)
{
    if (find(id)) {
        if (auto removed = m_store->remove(id); !removed)
            return removed;
    }
    m_hidden.remove(id);
    m_book.remove(id);
    Q_EMIT changed();
    return {};
}

void ProfileKeeper::hide(const QUuid &id)
{
    if (!find(id) || m_hidden.contains(id))
        return;
    m_hidden.insert(id);
    Q_EMIT changed();
}

void ProfileKeeper::show(const QUuid &id)
{
    if (m_hidden.remove(id))
        Q_EMIT changed();
}

void ProfileKeeper::reload()
{
    if (!m_store)
        return;
    const QList<Profile> before = profiles();
    if (!m_store->reload() || profiles() == before)
        return; // a file that is damaged by now is told at the next change; what is known of it stays
    for (const Profile &profile : before) {
        if (!find(profile.id))
            m_book.remove(profile.id);
    }
    openSessions();
    Q_EMIT changed();
}

} // namespace Grantscope
