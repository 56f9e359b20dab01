// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "grantoptions.h"

#include "oauth/dialectcatalogue.h"
#include "secretoptions.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
tl::unexpected<Error> badOption(const QString &option, const QString &detail)
{
    return failure(Origin::Input, u"option-invalid"_s, detail, u"--"_s + option);
}

Result<QUrl> urlOption(const QCommandLineParser &parser, const QString &name)
{
    const QUrl url(parser.value(name).trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || url.host().isEmpty())
        return badOption(name, u"expected a URL such as https://api.example.com"_s);
    return url;
}

Result<QUrl> readEndpoint(const QCommandLineParser &parser, const Dialect &dialect, GrantType type)
{
    const bool exact = parser.isSet(u"url"_s);
    if (exact == parser.isSet(u"server"_s)) {
        return failure(Origin::Input, u"option-missing"_s,
                       u"give the token endpoint with --url, or the server it is on with --server (one of the two)"_s);
    }
    if (exact)
        return urlOption(parser, u"url"_s);
    return urlOption(parser, u"server"_s).map([&](const QUrl &base) { return dialect.endpoint(base, type); });
}

Result<void> readParameters(const QCommandLineParser &parser, GrantRequest &grant)
{
    const QStringList values = parser.values(u"param"_s);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        const QString name = value.left(equals);
        if (equals < 1)
            return badOption(u"param"_s, u"expected NAME=VALUE"_s);
        QString option = name.toLower();
        option.replace(u'_', u'-');
        if (secretOptionNames().contains(option)) {
            return badOption(u"param"_s, u"%1 is a secret: use --%2-stdin, --%2-env or --%2-file"_s.arg(name, option));
        }
        grant.parameters.append({name, value.mid(equals + 1)});
    }
    return {};
}

Result<void> readSecrets(const QCommandLineParser &parser, const Console &console, GrantRequest &grant)
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
    grant.refreshToken = refreshToken->value_or(Secret());
    grant.client.secret = clientSecret->value_or(Secret());
    if (*password) {
        grant.password = **password;
    } else if (grant.type == GrantType::Password) {
        const auto asked = console.askSecret(u"Password for %1: "_s.arg(grant.username));
        if (!asked) {
            return failure(
                Origin::Input, u"option-missing"_s,
                u"no password was given: use --password-stdin, --password-env NAME or --password-file PATH"_s);
        }
        grant.password = *asked;
    }
    return {};
}

Result<void> readClient(const QCommandLineParser &parser, const Dialect &dialect, GrantRequest &grant)
{
    grant.client.id = parser.value(u"client-id"_s);
    if (!parser.isSet(u"client-auth"_s)) {
        grant.client.method = defaultClientAuth(dialect, grant.client);
        return {};
    }
    const auto method = clientAuthFromName(parser.value(u"client-auth"_s));
    if (!method)
        return badOption(u"client-auth"_s, u"expected none, basic, basic-raw or post"_s);
    grant.client.method = *method;
    return {};
}

Result<TransportOptions> readTransport(const QCommandLineParser &parser)
{
    TransportOptions options;
    bool isNumber = false;
    const double seconds = parser.value(u"timeout"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001) || seconds > 3600)
        return badOption(u"timeout"_s, u"expected seconds, more than 0 and up to 3600"_s);
    options.timeoutMs = int(seconds * 1000);
    if (parser.isSet(u"allow-plain-http"_s))
        options.plainHttp = PlainHttp::AllowedByTheUser;
    if (parser.isSet(u"cacert"_s)) {
        QFile file(parser.value(u"cacert"_s));
        if (!file.open(QIODevice::ReadOnly))
            return badOption(u"cacert"_s, file.errorString());
        options.caCertificates = file.readAll();
    }
    const QString proxy = parser.value(u"proxy"_s);
    if (proxy == u"none"_s) {
        options.proxy = TransportOptions::Proxy::None;
    } else if (!proxy.isEmpty()) {
        options.proxy = TransportOptions::Proxy::Explicit;
        options.proxyUrl = QUrl(proxy, QUrl::StrictMode);
        if (!options.proxyUrl.password().isEmpty()) {
            return badOption(u"proxy"_s,
                             u"a password in it can be read by every process; put this proxy into the environment "
                             "variable https_proxy or http_proxy instead"_s);
        }
    }
    return options;
}

Result<void> readKind(const QCommandLineParser &parser, GrantOrder &order)
{
    const auto type = grantFromName(parser.value(u"grant"_s));
    if (!type)
        return badOption(u"grant"_s, u"expected password, refresh_token or client_credentials"_s);
    order.grant.type = *type;
    order.grant.format = order.dialect.defaultFormat;
    if (parser.isSet(u"format"_s)) {
        const auto format = formatFromName(parser.value(u"format"_s));
        if (!format)
            return badOption(u"format"_s, u"expected form, json or xml"_s);
        order.grant.format = *format;
    }
    order.grant.username = parser.value(u"username"_s);
    order.grant.scope = parser.value(u"scope"_s);
    return {};
}
} // namespace

void addGrantOptions(QCommandLineParser &parser)
{
    parser.addOption({u"url"_s, u"The exact token endpoint."_s, u"url"_s});
    parser.addOption({u"server"_s, u"The server; the dialect's documented path is joined to it."_s, u"url"_s});
    parser.addOption({u"dialect"_s, u"rfc6749, saasu, palmsmart, or a dialect file."_s, u"name"_s, u"rfc6749"_s});
    parser.addOption({u"format"_s, u"Body of the request: form, json or xml. Default: the dialect's."_s, u"format"_s});
    parser.addOption({u"grant"_s, u"password, refresh_token or client_credentials."_s, u"type"_s, u"password"_s});
    parser.addOption({u"username"_s, u"The account."_s, u"name"_s});
    addSecretOptions(parser, u"password"_s, u"the password"_s);
    parser.addOption({u"scope"_s, u"The scope to ask for."_s, u"scope"_s});
    parser.addOption({u"param"_s, u"A further member of the request; may be given more than once."_s, u"name=value"_s});
    parser.addOption({u"client-id"_s, u"The client's id."_s, u"id"_s});
    addSecretOptions(parser, u"client-secret"_s, u"the client's secret"_s);
    parser.addOption({u"client-auth"_s, u"none, basic, basic-raw or post."_s, u"method"_s});
    addSecretOptions(parser, u"refresh-token"_s, u"the refresh token"_s);
    parser.addOption({u"timeout"_s, u"Give up after so many seconds."_s, u"seconds"_s, u"30"_s});
    parser.addOption({u"cacert"_s, u"Trust the certificates of this PEM file, too."_s, u"file"_s});
    parser.addOption({u"proxy"_s, u"http:// or socks5:// URL of a proxy, or none. Default: the system's."_s, u"url"_s});
    parser.addOption(
        {u"allow-plain-http"_s, u"Allow http:// to other computers: the password can be read on the way."_s});
}

Result<GrantOrder> readGrantOptions(const QCommandLineParser &parser, const Console &console)
{
    const DialectCatalogue catalogue = DialectCatalogue::load(DialectCatalogue::userFolder());
    const Result<Dialect> dialect = catalogue.resolve(parser.value(u"dialect"_s));
    if (!dialect)
        return failure(dialect.error());
    GrantOrder order{*dialect, {}, {}};
    if (const auto good = readKind(parser, order); !good)
        return failure(good.error());
    const Result<QUrl> endpoint = readEndpoint(parser, order.dialect, order.grant.type);
    if (!endpoint)
        return failure(endpoint.error());
    order.grant.endpoint = *endpoint;
    if (const auto good = readParameters(parser, order.grant); !good)
        return failure(good.error());
    const Result<TransportOptions> transport = readTransport(parser);
    if (!transport)
        return failure(transport.error());
    order.transport = *transport;
    // Before a password is asked for: what can't be sent anyway should not be typed.
    if (const auto good = checkUrl(order.grant.endpoint, order.transport.plainHttp); !good)
        return failure(good.error());
    if (const auto good = readSecrets(parser, console, order.grant); !good)
        return failure(good.error());
    if (const auto good = readClient(parser, order.dialect, order.grant); !good)
        return failure(good.error());
    return order;
}

} // namespace Grantscope::Cli
