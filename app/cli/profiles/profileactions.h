// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `profiles` can do, one function each.

#include "cli/services.h"
#include "cli/verb.h"

namespace Grantscope::Cli
{

struct ProfileCall
{
    const QCommandLineParser &parser;
    Services &services;
    ProfileStore &store;
    const Console &console;
    QString operand; ///< A profile's name or a file's; may be empty where there need not be one.
    bool isJson = false;
};

/// --keep-alive, --production, --colour ...: what is the profile's alone.
void addPolicyOptions(QCommandLineParser &parser);

[[nodiscard]] ExitCode listProfiles(const ProfileCall &call);
[[nodiscard]] ExitCode showProfile(const ProfileCall &call);
[[nodiscard]] ExitCode addProfile(const ProfileCall &call);
[[nodiscard]] ExitCode editProfile(const ProfileCall &call);
[[nodiscard]] ExitCode removeProfile(const ProfileCall &call);
[[nodiscard]] ExitCode exportProfiles(const ProfileCall &call);
[[nodiscard]] ExitCode importProfiles(const ProfileCall &call);

} // namespace Grantscope::Cli
