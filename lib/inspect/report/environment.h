// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where a report was made. Nothing that tells who made it: no host, no user, no path.

#include <QString>

namespace Grantscope
{

struct Environment
{
    QString product;    ///< `Grantscope 1.0.0`
    QString qt;         ///< Of the library that runs: `6.4.2`
    QString system;     ///< `Debian GNU/Linux 12 (bookworm), linux 6.1.0, x86_64`
    QString tlsBackend; ///< `openssl (OpenSSL 3.0.15 3 Sep 2024)`

    friend bool operator==(const Environment &, const Environment &) = default;
};

/// Of this process; name and version are those of the application.
[[nodiscard]] Environment currentEnvironment();

} // namespace Grantscope
