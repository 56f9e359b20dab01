// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "exitcode.h"

namespace Grantscope::Cli
{

ExitCode exitCodeFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return ExitCode::Done;
    case Outcome::Refused:
        return ExitCode::Refused;
    case Outcome::Unreachable:
        return ExitCode::Unreachable;
    case Outcome::Unreadable:
        return ExitCode::Unreadable;
    }
    return ExitCode::OurFault;
}

ExitCode exitCodeFor(Origin origin)
{
    switch (origin) {
    case Origin::Input:
        return ExitCode::Usage;
    case Origin::Transport:
        return ExitCode::Unreachable;
    case Origin::Server:
        return ExitCode::Refused;
    case Origin::Protocol:
        return ExitCode::Unreadable;
    case Origin::Secrets:
        return ExitCode::SecretStore;
    case Origin::Cancelled:
        break;
    }
    return ExitCode::OurFault;
}

} // namespace Grantscope::Cli
