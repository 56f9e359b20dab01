// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "grantoptions.h"

#include "secretoptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

void addGrantOptions(QCommandLineParser &parser)
{
    addEndpointOptions(parser);
    addSecretOptions(parser, u"password"_s, u"the password"_s);
    addSecretOptions(parser, u"client-secret"_s, u"the client's secret"_s);
    addSecretOptions(parser, u"refresh-token"_s, u"the refresh token"_s);
}

Result<GivenSecrets> readGivenSecrets(const QCommandLineParser &parser)
{
    const QStringList names{u"password"_s, u"refresh-token"_s, u"client-secret"_s};
    const auto wantsInput = [&parser](const QString &name) { return parser.isSet(name + u"-stdin"_s); };
    if (std::count_if(names.begin(), names.end(), wantsInput) > 1)
        return failure(Origin::Input, u"secret-given-twice"_s, u"only one secret can come from standard input"_s);
    const auto password = readSecretOption(parser, u"password"_s);
    const auto refreshToken = password ? readSecretOption(parser, u"refresh-token"_s) : password;
    const auto clientSecret = refreshToken ? readSecretOption(parser, u"client-secret"_s) : refreshToken;
    if (!clientSecret)
        return failure(clientSecret.error());
    return GivenSecrets{*password, *refreshToken, *clientSecret};
}

Result<GrantRequest> withSecrets(GrantRequest grant, const GivenSecrets &given, const Console &console)
{
    grant.refreshToken = given.refreshToken.value_or(Secret());
    grant.client.secret = given.clientSecret.value_or(Secret());
    if (given.password) {
        grant.password = *given.password;
    } else if (grant.type == GrantType::Password) {
        const auto asked = console.askSecret(u"Password for %1: "_s.arg(grant.username));
        if (!asked) {
            return failure(
                Origin::Input, u"option-missing"_s,
                u"no password was given: use --password-stdin, --password-env NAME or --password-file PATH"_s);
        }
        grant.password = *asked;
    }
    return grant;
}

Result<GrantOrder> readGrantOptions(const QCommandLineParser &parser, const Console &console)
{
    Result<Endpoint> endpoint = readEndpointOptions(parser);
    if (!endpoint)
        return failure(endpoint.error());
    Profile &profile = endpoint->profile;
    const Result<TransportOptions> transport = readTransport(profile);
    if (!transport)
        return failure(transport.error());
    // Before a password is asked for: what can't be sent anyway should not be typed.
    if (const auto good = checkUrl(profile.endpoint, profile.plainHttp); !good)
        return failure(good.error());
    const Result<GivenSecrets> secrets = readGivenSecrets(parser);
    if (!secrets)
        return failure(secrets.error());
    Result<GrantRequest> grant = withSecrets(grantRequestOf(profile), *secrets, console);
    if (!grant)
        return failure(grant.error());
    if (!parser.isSet(u"client-auth"_s)) {
        profile.clientAuth = defaultClientAuth(endpoint->dialect, grant->client);
        grant->client.method = profile.clientAuth;
    }
    return GrantOrder{endpoint->dialect, profile, *grant, *transport};
}

} // namespace Grantscope::Cli
