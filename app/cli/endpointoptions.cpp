// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "endpointoptions.h"

#include "secretoptions.h"

#include <QFileInfo>

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

Result<void> readDialectName(const QCommandLineParser &parser, Endpoint &endpoint)
{
    Profile &profile = endpoint.profile;
    const bool isGiven = parser.isSet(u"dialect"_s) || profile.dialect.isEmpty();
    const QString name = isGiven ? parser.value(u"dialect"_s) : profile.dialect;
    const DialectCatalogue catalogue = DialectCatalogue::load(DialectCatalogue::userFolder());
    const Result<Dialect> dialect = catalogue.resolve(name);
    if (!dialect)
        return failure(dialect.error());
    endpoint.dialect = *dialect;
    if (isGiven) // a profile is used from any folder
        profile.dialect = catalogue.find(name) ? name : QFileInfo(name).absoluteFilePath();
    return {};
}

Result<void> readKind(const QCommandLineParser &parser, Endpoint &endpoint, bool isNew)
{
    Profile &profile = endpoint.profile;
    if (isNew || parser.isSet(u"grant"_s)) {
        const auto type = grantFromName(parser.value(u"grant"_s));
        if (!type)
            return badOption(u"grant"_s, u"expected password, refresh_token or client_credentials"_s);
        profile.grant = *type;
    }
    if (parser.isSet(u"format"_s)) {
        const auto format = formatFromName(parser.value(u"format"_s));
        if (!format)
            return badOption(u"format"_s, u"expected form, json or xml"_s);
        profile.format = *format;
    } else if (isNew || !endpoint.dialect.formats.contains(profile.format)) {
        profile.format = endpoint.dialect.defaultFormat;
    }
    return {};
}

Result<void> readUrl(const QCommandLineParser &parser, Endpoint &endpoint, bool isNew)
{
    const bool exact = parser.isSet(u"url"_s);
    const bool server = parser.isSet(u"server"_s);
    if (!isNew && !exact && !server)
        return {};
    if (exact == server) {
        return failure(Origin::Input, u"option-missing"_s,
                       u"give the token endpoint with --url, or the server it is on with --server (one of the two)"_s);
    }
    const Result<QUrl> url = urlOption(parser, exact ? u"url"_s : u"server"_s);
    if (!url)
        return failure(url.error());
    endpoint.profile.endpoint = exact ? *url : endpoint.dialect.endpoint(*url, endpoint.profile.grant);
    return {};
}

Result<void> readClientAuth(const QCommandLineParser &parser, const Dialect &dialect, Profile &profile, bool isNew)
{
    if (parser.isSet(u"client-auth"_s)) {
        const auto method = clientAuthFromName(parser.value(u"client-auth"_s));
        if (!method)
            return badOption(u"client-auth"_s, u"expected none, basic, basic-raw or post"_s);
        profile.clientAuth = *method;
    } else if (isNew) {
        profile.clientAuth = dialect.defaultClientAuth;
    }
    return {};
}

Result<void> readProxy(const QCommandLineParser &parser, Profile &profile)
{
    if (!parser.isSet(u"proxy"_s))
        return {};
    const QString proxy = parser.value(u"proxy"_s);
    profile.proxyUrl = {};
    if (proxy == u"none"_s) {
        profile.proxy = TransportOptions::Proxy::None;
    } else if (proxy.isEmpty() || proxy == u"system"_s) {
        profile.proxy = TransportOptions::Proxy::System;
    } else {
        profile.proxy = TransportOptions::Proxy::Explicit;
        profile.proxyUrl = QUrl(proxy, QUrl::StrictMode);
        if (!profile.proxyUrl.password().isEmpty()) {
            return badOption(u"proxy"_s,
                             u"a password in it can be read by every process; put this proxy into the environment "
                             "variable https_proxy or http_proxy instead"_s);
        }
    }
    return {};
}

Result<void> readConnection(const QCommandLineParser &parser, Profile &profile, bool isNew)
{
    if (isNew || parser.isSet(u"timeout"_s)) {
        const Result<qint64> timeout = readSeconds(parser, u"timeout"_s, 0.001, 3600);
        if (!timeout)
            return failure(timeout.error());
        profile.timeoutMs = int(*timeout);
    }
    if (parser.isSet(u"cacert"_s)) {
        const QString file = parser.value(u"cacert"_s);
        profile.caFile = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    }
    return readProxy(parser, profile);
}

void readAccount(const QCommandLineParser &parser, Profile &profile)
{
    if (parser.isSet(u"username"_s))
        profile.username = parser.value(u"username"_s);
    if (parser.isSet(u"scope"_s))
        profile.scope = parser.value(u"scope"_s);
    if (parser.isSet(u"client-id"_s))
        profile.clientId = parser.value(u"client-id"_s);
}
} // namespace

void addConnectionOptions(QCommandLineParser &parser, const QString &seconds)
{
    parser.addOption({u"timeout"_s, u"Give up after so many seconds."_s, u"seconds"_s, seconds});
    parser.addOption({u"cacert"_s, u"Trust the certificates of this PEM file, too."_s, u"file"_s});
    parser.addOption({u"proxy"_s, u"http:// or socks5:// URL of a proxy, or none. Default: the system's."_s, u"url"_s});
}

void addEndpointOptions(QCommandLineParser &parser)
{
    parser.addOption({u"url"_s, u"The exact token endpoint."_s, u"url"_s});
    parser.addOption({u"server"_s, u"The server; the dialect's documented path is joined to it."_s, u"url"_s});
    parser.addOption({u"dialect"_s, u"rfc6749, saasu, palmsmart, or a dialect file."_s, u"name"_s, u"rfc6749"_s});
    parser.addOption({u"format"_s, u"Body of the request: form, json or xml. Default: the dialect's."_s, u"format"_s});
    parser.addOption({u"grant"_s, u"password, refresh_token or client_credentials."_s, u"type"_s, u"password"_s});
    parser.addOption({u"username"_s, u"The account."_s, u"name"_s});
    parser.addOption({u"scope"_s, u"The scope to ask for."_s, u"scope"_s});
    parser.addOption({u"param"_s, u"A further member of the request; may be given more than once."_s, u"name=value"_s});
    parser.addOption({u"client-id"_s, u"The client's id."_s, u"id"_s});
    parser.addOption({u"client-auth"_s, u"none, basic, basic-raw or post."_s, u"method"_s});
    addConnectionOptions(parser, u"30"_s);
    parser.addOption(
        {u"allow-plain-http"_s, u"Allow http:// to other computers: the password can be read on the way."_s});
}

QStringList givenEndpointOptions(const QCommandLineParser &parser)
{
    static const QStringList names{u"url"_s,      u"server"_s, u"dialect"_s,         u"format"_s,      u"grant"_s,
                                   u"username"_s, u"scope"_s,  u"client-id"_s,       u"client-auth"_s, u"timeout"_s,
                                   u"cacert"_s,   u"proxy"_s,  u"allow-plain-http"_s};
    QStringList given;
    for (const QString &name : names) {
        if (parser.isSet(name))
            given.append(u"--"_s + name);
    }
    return given;
}

Result<Endpoint> readEndpointOptions(const QCommandLineParser &parser, const std::optional<Profile> &before)
{
    const bool isNew = !before;
    Endpoint endpoint{{}, before.value_or(Profile())};
    Result<void> good = readDialectName(parser, endpoint);
    if (good)
        good = readKind(parser, endpoint, isNew);
    if (good)
        good = readUrl(parser, endpoint, isNew);
    if (good)
        good = readConnection(parser, endpoint.profile, isNew);
    if (parser.isSet(u"allow-plain-http"_s))
        endpoint.profile.plainHttp = PlainHttp::AllowedByTheUser;
    if (good)
        good = readClientAuth(parser, endpoint.dialect, endpoint.profile, isNew);
    if (!good)
        return failure(good.error());
    const auto parameters = readParameters(parser);
    if (!parameters)
        return failure(parameters.error());
    if (!parameters->isEmpty())
        endpoint.profile.parameters = *parameters;
    readAccount(parser, endpoint.profile);
    return endpoint;
}

Result<QList<QPair<QString, QString>>> readParameters(const QCommandLineParser &parser)
{
    QList<QPair<QString, QString>> parameters;
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
        parameters.append({name, value.mid(equals + 1)});
    }
    return parameters;
}

Result<TransportOptions> readTransport(const Profile &profile)
{
    return transportOptionsOf(profile).map_error([](Error error) {
        if (error.code == u"ca-unreadable"_s)
            error.where = u"--cacert "_s + error.where;
        return error;
    });
}

Result<TransportOptions> readConnectionOptions(const QCommandLineParser &parser)
{
    Profile profile;
    if (const auto good = readConnection(parser, profile, true); !good)
        return failure(good.error());
    return readTransport(profile);
}

Result<qint64> readSeconds(const QCommandLineParser &parser, const QString &option, double least, double most)
{
    bool isNumber = false;
    const double seconds = parser.value(option).toDouble(&isNumber);
    if (!isNumber || !(seconds >= least) || seconds > most)
        return badOption(option, u"expected seconds, more than 0 and up to %1"_s.arg(qint64(most)));
    return qint64(seconds * 1000);
}

} // namespace Grantscope::Cli
