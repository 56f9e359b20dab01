// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Profiles for tests: one with nothing but what it needs, one with everything.

#include "profile/profile.h"

namespace Grantscope::Samples
{

inline Profile plainProfile(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.dialect = QStringLiteral("saasu");
    profile.endpoint = QUrl(QStringLiteral("https://api.saasu.com/authorisation/token"));
    profile.format = BodyFormat::Json;
    return profile;
}

inline Profile fullProfile(const QString &name)
{
    Profile profile = plainProfile(name);
    profile.grant = GrantType::ClientCredentials;
    profile.endpoint = QUrl(QStringLiteral("http://intra.example/a%20b/Token?tenant=%E4%B8%AD"));
    profile.format = BodyFormat::Xml;
    profile.username = QStringLiteral("test@host.com");
    profile.scope = QStringLiteral("full fileid:15431");
    profile.clientId = QStringLiteral("desktop \u00e4");
    profile.clientAuth = ClientAuth::BasicRaw;
    profile.parameters = {{QStringLiteral("resource"), QStringLiteral("https://x/")},
                          {QStringLiteral("a"), QString(QStringLiteral(""))}};
    profile.keepAlive = true;
    profile.renewWithPassword = true;
    profile.production = true;
    profile.colour = QStringLiteral("#cf222e");
    profile.timeoutMs = 5'000;
    profile.caFile = QStringLiteral("/etc/ca.pem");
    profile.proxy = TransportOptions::Proxy::Explicit;
    profile.proxyUrl = QUrl(QStringLiteral("socks5://proxy.example:1081"));
    profile.plainHttp = PlainHttp::AllowedByTheUser;
    return profile;
}

} // namespace Grantscope::Samples
