// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sandbox's server with a clock that stands still and no sockets: a request in, an answer out.

#include "codec/form.h"
#include "kit/manualclock.h"
#include "sandbox/authorizationserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Grantscope::Kit
{

class ServerWithoutSockets final
{
public:
    explicit ServerWithoutSockets(SandboxConfig config = {})
        : m_server(config, FaultPlan::fromText(config.faults).value(), m_clock)
    {
    }
    static SandboxConfig asImplemented()
    {
        SandboxConfig config;
        config.personality = SandboxConfig::Personality::AsImplemented;
        return config;
    }
    static SandboxConfig withFaults(const QStringList &faults)
    {
        SandboxConfig config;
        config.faults = faults;
        return config;
    }

    HttpResponse send(const QByteArray &method, const QString &path, HttpHeaders headers = {}, QByteArrayView body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(QStringLiteral("http://127.0.0.1") + path);
        request.headers = std::move(headers);
        request.body = Secret(body);
        return m_server.answer(request);
    }
    HttpResponse post(const QString &path, const QByteArray &type, QByteArrayView body, const QByteArray &accept = {})
    {
        HttpHeaders headers;
        if (!type.isEmpty())
            headers.append(HttpHeader{"Content-Type", type});
        if (!accept.isEmpty())
            headers.append(HttpHeader{"Accept", accept});
        return send("POST", path, headers, body);
    }
    HttpResponse postJson(const QString &path, const QJsonObject &members)
    {
        return post(path, "application/json", QJsonDocument(members).toJson());
    }
    HttpResponse postForm(const QString &path, QByteArrayView body)
    {
        return post(path, "application/x-www-form-urlencoded", body);
    }
    HttpResponse signInAtA()
    {
        return postJson(QStringLiteral("/authorisation/token"),
                        {{QStringLiteral("grant_type"), QStringLiteral("password")},
                         {QStringLiteral("username"), QStringLiteral("test@host.com")},
                         {QStringLiteral("password"), QStringLiteral("StrongPassword")},
                         {QStringLiteral("scope"), QStringLiteral("full")}});
    }
    HttpResponse signInAtB()
    {
        return postForm(QStringLiteral("/Token"),
                        "grant_type=password&username=yourname%40somewhere.com&password=abcdefg");
    }
    HttpResponse signInAtOAuth()
    {
        return postForm(QStringLiteral("/oauth/token"),
                        "grant_type=password&username=test%40host.com&password=StrongPassword&scope=full+view");
    }
    HttpResponse refreshAtA(const QString &refreshToken)
    {
        return postJson(QStringLiteral("/authorisation/refresh"),
                        {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                         {QStringLiteral("refresh_token"), refreshToken}});
    }
    HttpResponse refreshAtOAuth(const QString &refreshToken, const QByteArray &more = {})
    {
        return postForm(QStringLiteral("/oauth/token"),
                        "grant_type=refresh_token&refresh_token=" + refreshToken.toLatin1() + more);
    }
    int ping(const QString &token, const QString &query = {})
    {
        return send("GET", QStringLiteral("/authorisation/ping") + query,
                    {HttpHeader{"Authorization", "Bearer " + token.toLatin1()}})
            .status;
    }

    ManualClock &clock() { return m_clock; }
    AuthorizationServer &server() { return m_server; }

private:
    ManualClock m_clock;
    AuthorizationServer m_server;
};

inline QByteArray bodyText(const HttpResponse &response)
{
    return response.body.reveal().toByteArray();
}

inline QJsonObject jsonOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(bodyText(response)).object();
}

inline QString textOf(const HttpResponse &response, const char *member)
{
    return jsonOf(response).value(QLatin1String(member)).toString();
}

} // namespace Grantscope::Kit
