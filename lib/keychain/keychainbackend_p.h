// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which of the system's keychains QtKeychain talks to. It chooses one when it is first used and tells nobody; so the same
// choice is made here, by the same signs.

#include "base/error.h"

#include <QString>

#include <optional>

namespace Grantscope
{

enum class KeychainBackend {
    SecretService,
    KWallet,
    GnomeKeyring, ///< The library of that name, where there is no libsecret. Nothing of today has it.
    MacKeychain,
    CredentialManager,
};

/// May ask KWallet, which takes half a second at most where it does not answer; the same ever after.
[[nodiscard]] KeychainBackend keychainBackend();
[[nodiscard]] QString nameOf(KeychainBackend backend);

/// Why no job could ever finish in this process, or none succeed: `store-missing`.
[[nodiscard]] std::optional<Error> backendFault(KeychainBackend backend);
/// Who answers on the bus just now. Empty: nobody, or there is no such thing on this system.
[[nodiscard]] QString answeringProcess(KeychainBackend backend);
/// After a failure for which QtKeychain has no name: nobody is there to answer.
[[nodiscard]] bool isBackendGone(KeychainBackend backend);
/// libsecret keeps a session with the keyring for as long as the program lives, and goes on with it when that keyring has
/// died and another one answers. Not while a job runs.
void forgetSession(KeychainBackend backend);

} // namespace Grantscope
