// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/profilestore.h"

#include "profile/profilefile_p.h"

#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int LockPatienceMs = 1'000; // a change takes milliseconds, and the window waits meanwhile

tl::unexpected<Error> unknown(const QUuid &id)
{
    return failure(Origin::Input, u"profile-unknown"_s, id.toString(QUuid::WithoutBraces));
}

auto entryOf(ProfileDocument &document, const QUuid &id)
{
    return std::find_if(document.entries.begin(), document.entries.end(),
                        [&id](const ProfileEntry &entry) { return entry.profile && entry.profile->id == id; });
}

} // namespace

ProfileStore::ProfileStore(QString file, const Clock &clock)
    : m_file(std::move(file))
    , m_clock(&clock)
    , m_document(std::make_unique<ProfileDocument>())
{
}

ProfileStore::ProfileStore(const ProfileStore &other)
    : m_file(other.m_file)
    , m_clock(other.m_clock)
    , m_document(std::make_unique<ProfileDocument>(*other.m_document))
    , m_profiles(other.m_profiles)
{
}

ProfileStore &ProfileStore::operator=(const ProfileStore &other)
{
    return *this = ProfileStore(other);
}

ProfileStore::ProfileStore(ProfileStore &&) noexcept = default;
ProfileStore &ProfileStore::operator=(ProfileStore &&) noexcept = default;
ProfileStore::~ProfileStore() = default;

QString ProfileStore::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/Grantscope/profiles.json"_s;
}

Result<ProfileStore> ProfileStore::open(const QString &file, const Clock &clock)
{
    ProfileStore store(file, clock);
    if (auto loaded = store.reload(); !loaded)
        return failure(loaded.error());
    return store;
}

Result<ProfileStore> ProfileStore::startAnew(const QString &file, const Clock &clock)
{
    ProfileStore store(file, clock);
    const auto bytes = readProfileFile(file);
    if (!bytes)
        return failure(bytes.error());
    if (*bytes) {
        if (auto kept = keepDamaged(file, **bytes, clock.now()); !kept)
            return failure(kept.error());
    }
    if (auto written = writeProfileFile(file, writeProfileDocument({})); !written)
        return failure(written.error());
    return store;
}

const QList<Error> &ProfileStore::problems() const
{
    return m_document->problems;
}

const Profile *ProfileStore::find(QStringView name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [name](const Profile &profile) {
        return name.compare(profile.name, Qt::CaseInsensitive) == 0;
    });
    return found == m_profiles.end() ? nullptr : &*found;
}

const Profile *ProfileStore::find(const QUuid &id) const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(), [&id](const Profile &profile) { return profile.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

Result<Profile> ProfileStore::add(Profile profile)
{
    // Always a new one: with the id of another profile it would be sent that one's secrets.
    profile.id = QUuid::createUuid();
    if (auto checked = checkProfile(profile); !checked)
        return failure(checked.error());
    auto added = change([&profile](ProfileDocument &document) -> Result<void> {
        if (document.hasName(profile.name))
            return failure(Origin::Input, u"profile-name-taken"_s, profile.name);
        document.entries.append({profile, QJsonObject()});
        return {};
    });
    if (!added)
        return failure(added.error());
    return profile;
}

Result<void> ProfileStore::update(const Profile &profile)
{
    if (auto checked = checkProfile(profile); !checked)
        return checked;
    return change([&profile](ProfileDocument &document) -> Result<void> {
        const auto entry = entryOf(document, profile.id);
        if (entry == document.entries.end())
            return unknown(profile.id);
        if (document.hasName(profile.name, profile.id))
            return failure(Origin::Input, u"profile-name-taken"_s, profile.name);
        entry->profile = profile;
        return {};
    });
}

Result<void> ProfileStore::remove(const QUuid &id)
{
    return change([&id](ProfileDocument &document) -> Result<void> {
        const auto entry = entryOf(document, id);
        if (entry == document.entries.end())
            return unknown(id);
        document.entries.erase(entry);
        return {};
    });
}

Result<void> ProfileStore::reload()
{
    Result<ProfileDocument> document = load();
    if (!document)
        return failure(document.error());
    show(std::move(*document));
    return {};
}

Result<ProfileDocument> ProfileStore::load() const
{
    const auto bytes = readProfileFile(m_file);
    if (!bytes)
        return failure(bytes.error());
    if (!*bytes)
        return ProfileDocument();
    Result<ProfileDocument> document = readProfileDocument(**bytes);
    if (!document) {
        Error error = document.error();
        error.where = m_file + u": "_s + error.where;
        if (error.code == u"profiles-damaged"_s) {
            const auto kept = keepDamaged(m_file, **bytes, m_clock->now());
            error.detail += kept ? u"; a copy is "_s + *kept : u"; no copy could be made: "_s + kept.error().detail;
        }
        return failure(std::move(error));
    }
    for (Error &problem : document->problems)
        problem.where.prepend(m_file + u": "_s);
    return document;
}

void ProfileStore::show(ProfileDocument document)
{
    *m_document = std::move(document);
    m_profiles.clear();
    for (const ProfileEntry &entry : std::as_const(m_document->entries)) {
        if (entry.profile)
            m_profiles.append(*entry.profile);
    }
}

template<typename Change>
Result<void> ProfileStore::change(Change change)
{
    if (auto made = makeProfileFolder(m_file); !made)
        return made;
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(LockPatienceMs)) {
        const bool isHeld = lock.error() == QLockFile::LockFailedError;
        return failure(Origin::Input, isHeld ? u"profiles-locked"_s : u"profiles-not-written"_s,
                       isHeld ? u"another program holds the lock"_s : u"the lock file can't be made"_s,
                       lock.fileName());
    }
    Result<ProfileDocument> document = load();
    if (!document)
        return failure(document.error());
    if (auto changed = change(*document); !changed)
        return changed;
    if (auto written = writeProfileFile(m_file, writeProfileDocument(*document)); !written)
        return written;
    return reload();
}

} // namespace Grantscope
