// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "services.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

Services::Services(const Console &console)
    : transport(clock)
    , client(transport)
    , scheduler(clock)
    , secrets(keychain, KeychainSecretStore::userFolder(), clock)
    , sessions(secrets, SessionStore::userFolder(), clock)
    , memory(clock)
    , unsaved(memory, QString(), clock)
{
    QObject::connect(&keychain, &SystemKeychain::waiting, &keychain, [&console](bool isWaiting) {
        if (isWaiting)
            console.remark(u"waiting for the system keyring; it may be asking you something"_s);
    });
}

Result<ProfileStore> Services::profiles() const
{
    return ProfileStore::open(ProfileStore::userFile(), clock);
}

Result<Profile> findProfile(const ProfileStore &store, const QString &name)
{
    if (const Profile *found = store.find(name))
        return *found;
    QStringList names;
    for (const Profile &profile : store.profiles())
        names.append(profile.name);
    return failure(Origin::Input, u"profile-unknown"_s,
                   names.isEmpty() ? u"there is no profile of that name, and no other"_s
                                   : u"there is no profile of that name; there are: "_s + names.join(u", "_s),
                   name);
}

void complainOfProblems(const Console &console, const ProfileStore &store)
{
    for (const Error &problem : store.problems())
        console.complain(u"%1: %2 (%3)"_s.arg(problem.where, problem.detail, problem.code));
}

} // namespace Grantscope::Cli
