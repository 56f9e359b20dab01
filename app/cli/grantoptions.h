// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The options that describe a grant, read into what the library works with: a dialect, a request, and how to send it.

#include "console.h"
#include "endpointoptions.h"

#include <QCommandLineParser>

namespace Grantscope::Cli
{

struct GrantOrder
{
    Dialect dialect;
    Profile profile; ///< The same without its secrets.
    GrantRequest grant;
    TransportOptions transport;
};

/// All but the ones that say what to do with the answer.
void addGrantOptions(QCommandLineParser &parser);

/// The secrets that were given, and no others.
struct GivenSecrets
{
    std::optional<Secret> password;
    std::optional<Secret> refreshToken;
    std::optional<Secret> clientSecret;

    [[nodiscard]] bool isEmpty() const { return !password && !refreshToken && !clientSecret; }
};
/// Errors are Origin::Input, with `where` the option.
[[nodiscard]] Result<GivenSecrets> readGivenSecrets(const QCommandLineParser &parser);

/// `grant` with the secrets that were given. Asks for the password on the terminal where it is needed and was not given.
[[nodiscard]] Result<GrantRequest> withSecrets(GrantRequest grant, const GivenSecrets &given, const Console &console);

/// Errors are Origin::Input, with `where` the option. Asks for the password on the terminal where none was given.
[[nodiscard]] Result<GrantOrder> readGrantOptions(const QCommandLineParser &parser, const Console &console);

} // namespace Grantscope::Cli
