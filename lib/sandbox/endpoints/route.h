// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which endpoint a path means.

#include <QString>

namespace Grantscope
{

struct Route
{
    enum class Endpoint {
        None,
        SaasuToken,
        SaasuTwoFactor,
        SaasuRefresh,
        SaasuPing,
        Contacts,
        Token,
        OAuthToken,
        Resource,
        Statistics
    };

    Endpoint endpoint = Endpoint::None;
    QString path; ///< In its documented spelling; as it came when the endpoint is None.
    bool isTokenRequest = false;
};

/// ASP.NET compares paths without regard to case; its Web API routes (not `Token`) also take a slash at the end.
[[nodiscard]] Route routeOf(const QString &path);

} // namespace Grantscope
