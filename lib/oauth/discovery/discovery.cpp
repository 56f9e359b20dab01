// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/discovery/discovery.h"

#include "codec/json.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qsizetype MostEntries = 200;
constexpr auto WellKnown = "/.well-known/"_L1;
constexpr std::array Names{"oauth-authorization-server"_L1, "openid-configuration"_L1};

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.method = "GET";
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

/// Scheme, host and path; nothing that a person may have pasted along.
QUrl baseOf(const QUrl &server)
{
    QUrl base = server.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = base.path();
    if (const qsizetype known = path.indexOf(WellKnown); known >= 0)
        path.truncate(known);
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path);
    return base;
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path);
    return url;
}

QStringList textsOf(const Members &members, QStringView name)
{
    const Member *member = members.find(name);
    QStringList texts;
    const QJsonArray values = member ? member->value.toArray() : QJsonArray();
    for (const auto &value : values) {
        if (value.isString() && texts.size() < MostEntries)
            texts.append(value.toString());
    }
    return texts;
}

QUrl urlOf(const Members &members, QStringView name)
{
    const Member *member = members.find(name);
    return member ? QUrl(member->value.toString(), QUrl::StrictMode) : QUrl();
}

/// The registered names (RFC 8414 section 2) of what can be spoken.
QList<ClientAuth> clientsOf(const QStringList &names)
{
    QList<ClientAuth> clients;
    for (const QString &name : names) {
        if (name == "client_secret_basic"_L1)
            clients.append(ClientAuth::Basic);
        else if (name == "client_secret_post"_L1)
            clients.append(ClientAuth::Post);
        else if (name == "none"_L1)
            clients.append(ClientAuth::None);
    }
    return clients;
}

bool isSame(const QUrl &issuer, const QUrl &server)
{
    const QUrl said = baseOf(issuer);
    const QUrl asked = baseOf(server);
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return said.scheme() == asked.scheme() && said.host() == asked.host() && port(said) == port(asked) &&
           (said.path().isEmpty() || said.path() == asked.path() || asked.path().isEmpty());
}

Result<ServerMetadata> judged(const QUrl &server, const Members &members)
{
    ServerMetadata metadata;
    metadata.issuer = urlOf(members, u"issuer");
    metadata.tokenEndpoint = urlOf(members, u"token_endpoint");
    metadata.grants = textsOf(members, u"grant_types_supported");
    metadata.clients = clientsOf(textsOf(members, u"token_endpoint_auth_methods_supported"));
    metadata.scopes = textsOf(members, u"scopes_supported");
    if (!metadata.tokenEndpoint.isValid() || metadata.tokenEndpoint.host().isEmpty())
        return failure(Origin::Protocol, u"token-endpoint-missing"_s, {}, u"$.token_endpoint"_s);
    if (!isSame(metadata.issuer, server))
        return failure(Origin::Protocol, u"issuer-mismatch"_s,
                       metadata.issuer.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), u"$.issuer"_s);
    const bool isPlain = metadata.tokenEndpoint.scheme() != "https"_L1;
    if (isPlain && (server.scheme() == "https"_L1 || metadata.tokenEndpoint.scheme() != "http"_L1))
        return failure(Origin::Protocol, u"token-endpoint-insecure"_s, {}, u"$.token_endpoint"_s);
    return metadata;
}

} // namespace

QList<HttpRequest> metadataRequests(const QUrl &server)
{
    const QUrl base = baseOf(server);
    const QString path = base.path();
    QList<HttpRequest> requests;
    for (const QLatin1String name : Names)
        requests.append(get(withPath(base, WellKnown + name + path)));
    if (path.isEmpty())
        return requests;
    requests.append(get(withPath(base, path + WellKnown + Names.back())));
    requests.append(get(withPath(base, WellKnown + Names.back())));
    return requests;
}

Result<ServerMetadata> readMetadata(const QUrl &server, const Exchange &exchange)
{
    if (exchange.failure)
        return failure(Origin::Transport, failureName(exchange.failure->kind), exchange.failure->detail);
    if (!exchange.response || exchange.response->status != 200)
        return failure(Origin::Server, u"metadata-missing"_s,
                       QString::number(exchange.response ? exchange.response->status : 0));
    const Result<Members> members = readJson(exchange.response->body.reveal());
    return members ? judged(server, *members) : failure(members.error());
}

HttpRequest pathRequest(const QUrl &endpoint)
{
    return get(endpoint.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

bool isTokenEndpoint(const Exchange &exchange)
{
    if (!exchange.response)
        return false;
    constexpr std::array wantsOtherwise{405, 411, 415};
    const int status = exchange.response->status;
    if (std::find(wantsOtherwise.begin(), wantsOtherwise.end(), status) != wantsOtherwise.end())
        return true;
    // RFC 6749 section 5.2: a refusal is 400 or 401, and says `error`. Any page of a gateway may be 401 without it.
    if (status != 400 && status != 401)
        return false;
    const Result<Members> members = readJson(exchange.response->body.reveal());
    return members && members->find(u"error");
}

} // namespace Grantscope
