// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/grantpreparation.h"

#include "net/redaction.h"

#include <QFile>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 MaxCaBytes = 4 * 1024 * 1024;

Error inputError(const QString &code, const QString &where, const QString &detail = {})
{
    return Error{Origin::Input, code, detail, where};
}

bool isMissing(const SignInInput &input, const QString &member)
{
    if (member == "username"_L1)
        return input.username.isEmpty();
    if (member == "password"_L1)
        return input.password.isEmpty();
    if (member == "refresh_token"_L1)
        return input.refreshToken.isEmpty();
    if (member == "client_id"_L1)
        return input.clientId.isEmpty();
    return member == "client_secret"_L1 && input.clientSecret.isEmpty();
}

Result<QList<QPair<QString, QString>>> parametersOf(const QString &typed)
{
    QList<QPair<QString, QString>> parameters;
    const QStringList lines = typed.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return failure(inputError(u"parameter-syntax"_s, u"parameters"_s, QString::number(i + 1)));
        parameters.append({line.left(equals).trimmed(), line.mid(equals + 1)});
    }
    return parameters;
}

Result<QByteArray> certificatesOf(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(inputError(u"ca-unreadable"_s, u"ca"_s, file.errorString()));
    if (file.size() > MaxCaBytes)
        return failure(inputError(u"ca-unreadable"_s, u"ca"_s));
    return file.readAll();
}

GrantRequest requestOf(const Dialect &dialect, const SignInInput &input)
{
    GrantRequest grant;
    grant.type = input.grant;
    grant.format = input.format;
    grant.scope = input.scope;
    grant.client.id = input.clientId;
    grant.client.secret = input.clientSecret;
    grant.client.method = input.clientAuth.value_or(defaultClientAuth(dialect, grant.client));
    if (input.grant == GrantType::Password) {
        grant.username = input.username;
        grant.password = input.password;
    }
    if (input.grant == GrantType::RefreshToken)
        grant.refreshToken = input.refreshToken;
    return grant;
}

/// The transport's own checks name no field.
Error atField(Error error)
{
    if (error.code.startsWith("url-"_L1) || error.code == "plain-http"_L1)
        error.where = u"server"_s;
    else if (error.code.startsWith("ca-"_L1))
        error.where = u"ca"_s;
    else if (error.code.startsWith("proxy-"_L1))
        error.where = u"proxy"_s;
    return error;
}

Profile profileOf(const PreparedGrant &prepared, const SignInInput &input)
{
    const GrantRequest &grant = prepared.grant;
    Profile profile;
    profile.name = input.profileName;
    profile.dialect = prepared.dialect.id;
    profile.grant = grant.type;
    profile.endpoint = grant.endpoint;
    profile.format = grant.format;
    profile.username = grant.username;
    profile.scope = grant.scope;
    profile.clientId = grant.client.id;
    profile.clientAuth = grant.client.method;
    std::copy_if(grant.parameters.begin(), grant.parameters.end(), std::back_inserter(profile.parameters),
                 [](const auto &parameter) { return !isSecretName(parameter.first); });
    profile.renewWithPassword = input.remember == Remember::TokenAndPassword;
    profile.timeoutMs = prepared.options.timeoutMs;
    profile.caFile = input.caFile;
    profile.proxy = prepared.options.proxy;
    profile.proxyUrl = prepared.options.proxyUrl;
    profile.plainHttp = prepared.options.plainHttp;
    return profile;
}

/// A profile's own checks name members of its file.
Error atProfileField(Error error)
{
    static const QHash<QString, QString> fields{
        {u"name"_s, u"profile_name"_s}, {u"endpoint"_s, u"server"_s}, {u"ca_file"_s, u"ca"_s}};
    error.where = fields.value(error.where, error.where);
    return atField(std::move(error));
}

/// By any grant: another one of the same endpoint has a path of its own then.
bool isDocumented(const Dialect &dialect, const QUrl &endpoint)
{
    return std::any_of(dialect.grants.begin(), dialect.grants.end(), [&endpoint](const GrantShape &shape) {
        return !shape.path.isEmpty() && endpoint.path().endsWith(u'/' + shape.path);
    });
}

template<typename T>
T takenFrom(Result<T> result, QList<Error> &problems)
{
    if (result)
        return std::move(*result);
    problems.append(result.error());
    return {};
}

} // namespace

QUrl serverUrl(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::TolerantMode);
}

Result<QUrl> endpointFor(const Dialect &dialect, const SignInInput &input)
{
    const QUrl server = serverUrl(input.server);
    if (server.isEmpty())
        return failure(inputError(u"member-missing"_s, u"server"_s));
    const PlainHttp plainHttp = input.allowPlainHttp ? PlainHttp::AllowedByTheUser : PlainHttp::OnlyOnLoopback;
    if (const Result<void> good = checkUrl(server, plainHttp); !good)
        return failure(atField(good.error()));
    const QString documented = dialect.grants.value(input.grant).path;
    if (input.exactEndpoint.isValid() && server == input.exactEndpoint && !isDocumented(dialect, server))
        return server;
    if (!documented.isEmpty() && server.path().endsWith(u'/' + documented))
        return server;
    return dialect.endpoint(server, input.grant);
}

tl::expected<PreparedGrant, QList<Error>> prepareGrant(const Dialect &dialect, const SignInInput &input)
{
    QList<Error> problems;
    PreparedGrant prepared{dialect, serverUrl(input.server), requestOf(dialect, input), {}, {}, input.remember};
    prepared.grant.endpoint = takenFrom(endpointFor(dialect, input), problems);
    const QStringList required = dialect.grants.value(input.grant).required;
    for (const QString &member : required) {
        if (isMissing(input, member))
            problems.append(inputError(u"member-missing"_s, member));
    }
    prepared.grant.parameters = takenFrom(parametersOf(input.parameters), problems);
    prepared.options = takenFrom(transportOptions(input), problems);
    if (!problems.isEmpty())
        return tl::unexpected(problems);
    const Result<HttpRequest> request = tokenRequest(dialect, prepared.grant);
    if (!request)
        return tl::unexpected(QList<Error>{request.error()});
    if (const Result<void> good = checkRequest(*request, prepared.options); !good)
        return tl::unexpected(QList<Error>{atField(good.error())});
    prepared.profile = profileOf(prepared, input);
    if (input.remember == Remember::Nothing)
        return prepared;
    if (const Result<void> good = checkProfile(prepared.profile); !good)
        return tl::unexpected(QList<Error>{atProfileField(good.error())});
    return prepared;
}

Result<TransportOptions> transportOptions(const SignInInput &input)
{
    TransportOptions options;
    options.timeoutMs = input.timeoutSeconds * 1000;
    options.plainHttp = input.allowPlainHttp ? PlainHttp::AllowedByTheUser : PlainHttp::OnlyOnLoopback;
    if (!input.proxy.isEmpty()) {
        options.proxy = TransportOptions::Proxy::Explicit;
        options.proxyUrl = QUrl(input.proxy, QUrl::StrictMode);
    }
    const Result<QByteArray> certificates = certificatesOf(input.caFile);
    if (!certificates)
        return failure(certificates.error());
    options.caCertificates = *certificates;
    return options;
}

Result<HttpRequest> previewRequest(const Dialect &dialect, const SignInInput &input)
{
    SignInInput shown = input;
    for (Secret *secret : {&shown.password, &shown.refreshToken}) {
        if (secret->isEmpty())
            *secret = Secret(QByteArrayView("x")); // it is shown as hidden anyway
    }
    const Result<QUrl> endpoint = endpointFor(dialect, input);
    if (!endpoint)
        return failure(endpoint.error());
    const auto parameters = parametersOf(input.parameters);
    if (!parameters)
        return failure(parameters.error());
    GrantRequest grant = requestOf(dialect, shown);
    grant.endpoint = *endpoint;
    grant.parameters = *parameters;
    return tokenRequest(dialect, grant);
}

} // namespace Grantscope
