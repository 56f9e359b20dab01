// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/route.h"

#include <QList>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

bool isWebApi(Route::Endpoint endpoint)
{
    return endpoint != Route::Endpoint::Token;
}

bool meets(const Route &route, QStringView path)
{
    if (route.endpoint == Route::Endpoint::OAuthToken || route.endpoint == Route::Endpoint::Resource)
        return path == route.path;
    if (isWebApi(route.endpoint) && path.endsWith(u'/'))
        path.chop(1);
    return path.compare(route.path, Qt::CaseInsensitive) == 0;
}

} // namespace

Route routeOf(const QString &path)
{
    using Endpoint = Route::Endpoint;
    static const QList<Route> routes{
        {Endpoint::SaasuToken, u"/authorisation/token"_s, true},
        {Endpoint::SaasuTwoFactor, u"/authorisation/token-2fa"_s, true},
        {Endpoint::SaasuRefresh, u"/authorisation/refresh"_s, true},
        {Endpoint::SaasuPing, u"/authorisation/ping"_s, false},
        {Endpoint::Contacts, u"/contacts"_s, false},
        {Endpoint::Token, u"/Token"_s, true},
        {Endpoint::OAuthToken, u"/oauth/token"_s, true},
        {Endpoint::Resource, u"/oauth/resource"_s, false},
        {Endpoint::Statistics, u"/sandbox/statistics"_s, false},
    };
    for (const Route &route : routes) {
        if (meets(route, path))
            return route;
    }
    return {Endpoint::None, path, false};
}

} // namespace Grantscope
