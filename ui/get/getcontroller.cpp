// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/get/getcontroller.h"

#include "base/onresult.h"

namespace Grantscope
{

namespace
{

/// What an answer to a refresh leaves out stays as it was (RFC 6749 sections 5.1 and 6).
TokenResponse merged(TokenResponse token, const TokenResponse &before)
{
    if (token.refreshToken.isEmpty())
        token.refreshToken = before.refreshToken;
    if (!token.scope)
        token.scope = before.scope;
    if (token.userName.isEmpty())
        token.userName = before.userName;
    return token;
}

GrantedToken grantedFrom(PreparedGrant asked, const TokenAnswer &answer, const std::optional<GrantedToken> &held)
{
    GrantedToken token;
    token.by = asked.grant.type;
    token.token = held ? merged(*answer.reading.token, held->token) : *answer.reading.token;
    token.findings = answer.reading.findings;
    token.exchange = exchangeFacts(answer.exchange);
    token.who = held ? held->who : asked.grant.username;
    if (token.who.isEmpty())
        token.who = token.token.userName;
    token.asked = held ? held->asked : std::move(asked);
    token.asked.grant.password = Secret();
    token.asked.grant.refreshToken = Secret();
    return token;
}

} // namespace

GetController::GetController(const TokenClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void GetController::request(const PreparedGrant &asked)
{
    send(asked, std::nullopt);
}

QString GetController::refreshBlocked(const GrantedToken &held)
{
    if (held.token.refreshToken.isEmpty())
        return tr("This endpoint gave no refresh token: sign in again to get a new token.");
    if (!held.asked.dialect.supports(GrantType::RefreshToken))
        return tr("It is not known how this endpoint refreshes tokens: sign in again to get a new token.");
    return {};
}

void GetController::refresh(const GrantedToken &held)
{
    PreparedGrant asked = held.asked;
    asked.grant.type = GrantType::RefreshToken;
    // Who began with a refresh token signed in at the very endpoint that refreshes.
    if (held.asked.grant.type != GrantType::RefreshToken)
        asked.grant.endpoint = asked.dialect.endpoint(asked.server, GrantType::RefreshToken);
    asked.grant.username.clear();
    asked.grant.scope.clear();      // not asked for: stays as it is
    asked.grant.parameters.clear(); // a verification code is good once
    asked.grant.refreshToken = held.token.refreshToken;
    send(asked, held);
}

void GetController::send(const PreparedGrant &asked, const std::optional<GrantedToken> &held)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT started();
    m_future = m_client.request(asked.dialect, asked.grant, asked.options);
    onResult(m_future, this, [this, asked, held, run = ++m_run](const Result<TokenAnswer> &result) {
        if (run == m_run)
            finish(asked, held, result);
    });
}

void GetController::cancel()
{
    if (!m_busy)
        return;
    ++m_run;
    m_busy = false;
    m_future.cancel();
    m_future = {};
    Q_EMIT cancelled();
}

void GetController::finish(const PreparedGrant &asked, const std::optional<GrantedToken> &held,
                           const Result<TokenAnswer> &result)
{
    m_busy = false;
    m_future = {};
    if (!result) {
        if (result.error().origin == Origin::Cancelled)
            Q_EMIT cancelled();
        else
            Q_EMIT refused(result.error());
        return;
    }
    if (result->reading.token) {
        Q_EMIT granted(grantedFrom(asked, *result, held));
        return;
    }
    Q_EMIT failed(FailureReport{explain(asked.dialect, asked.grant, result->reading), result->reading.findings,
                                exchangeFacts(result->exchange)});
}

} // namespace Grantscope
