// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Exit codes: a contract that scripts depend on.

#include "base/error.h"
#include "oauth/tokenreading.h"

namespace Grantscope::Cli
{

enum class ExitCode {
    Done = 0,
    OurFault = 1,
    Usage = 2,
    Refused = 3,
    Unreachable = 4,
    Unreadable = 5,
    SecretStore = 6,
    CheckFailed = 7,
};

[[nodiscard]] ExitCode exitCodeFor(Outcome outcome);
[[nodiscard]] ExitCode exitCodeFor(Origin origin);

} // namespace Grantscope::Cli
