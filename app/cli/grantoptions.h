// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The options that describe a grant, read into what the library works with: a dialect, a request, and how to send it.

#include "console.h"
#include "net/transport.h"
#include "oauth/grantrequest.h"

#include <QCommandLineParser>

namespace Grantscope::Cli
{

struct GrantOrder
{
    Dialect dialect;
    GrantRequest grant;
    TransportOptions transport;
};

/// All but the ones that say what to do with the answer.
void addGrantOptions(QCommandLineParser &parser);

/// Errors are Origin::Input, with `where` the option. Asks for the password on the terminal where none was given.
[[nodiscard]] Result<GrantOrder> readGrantOptions(const QCommandLineParser &parser, const Console &console);

} // namespace Grantscope::Cli
