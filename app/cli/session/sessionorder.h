// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `token` and `watch` are to work with: an endpoint and an account of the command line or of a profile, and whether
// anything of it is kept.

#include "cli/grantoptions.h"
#include "cli/services.h"
#include "session/tokensession.h"

namespace Grantscope::Cli
{

struct SessionOrder
{
    SessionSubject subject;
    std::optional<GrantRequest> grant; ///< The sign-in that was asked for; nothing: with what is kept.
    GivenSecrets secrets;
    Keep keep = Keep::Token;
    bool isSaved = false;      ///< --save: the profile is to be kept.
    bool isNewProfile = false; ///< It was not there before.
};

/// --profile, --save, --keep-password.
void addKeepingOptions(QCommandLineParser &parser);

/// Errors are Origin::Input. May ask for a password on the terminal; changes nothing.
[[nodiscard]] Result<SessionOrder> readSessionOrder(const QCommandLineParser &parser, const Console &console,
                                                    const Services &services);

/// The sign-in that the profile describes, where nothing that is kept will do: asks for what is missing.
[[nodiscard]] Result<GrantRequest> signInOf(const SessionOrder &order, const Console &console);

/// Keeps the profile of --save, and gives it its id. Errors: ProfileStore::add(), update().
[[nodiscard]] Result<void> keepProfile(SessionOrder &order, const Services &services);
/// Takes a profile away again that keepProfile() made, since there is nothing to go with it.
void dropProfile(const SessionOrder &order, const Services &services, const Console &console);

} // namespace Grantscope::Cli
