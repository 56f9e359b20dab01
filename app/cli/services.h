// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that the verbs work with, built in one place.

#include "base/clock.h"
#include "base/memorysecretstore.h"
#include "console.h"
#include "keychain/keychainsecretstore.h"
#include "keychain/systemkeychain.h"
#include "net/qnamtransport.h"
#include "profile/profilestore.h"
#include "session/refreshscheduler.h"
#include "session/sessionstore.h"

namespace Grantscope::Cli
{

/// Nothing is asked of the keychain until something is read from it or written to it.
struct Services
{
    /// Says on `console` when the keychain keeps one waiting. `console` must outlive it.
    explicit Services(const Console &console);
    Q_DISABLE_COPY_MOVE(Services)

    SystemClock clock;
    QnamTransport transport;
    TokenClient client;
    RefreshScheduler scheduler;
    SystemKeychain keychain;
    KeychainSecretStore secrets;
    SessionStore sessions; ///< What outlives this program.
    MemorySecretStore memory;
    SessionStore unsaved; ///< What does not.

    [[nodiscard]] Result<ProfileStore> profiles() const;
};

/// The profile of that name. Error `profile-unknown` lists those that there are.
[[nodiscard]] Result<Profile> findProfile(const ProfileStore &store, const QString &name);
/// What could not be read of the profiles file: to standard error.
void complainOfProblems(const Console &console, const ProfileStore &store);

} // namespace Grantscope::Cli
