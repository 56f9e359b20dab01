// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/oauthendpoint.h"

#include "codec/form.h"
#include "oauth/scope.h"
#include "sandbox/answers/negotiation.h"
#include "sandbox/endpoints/accesstoken.h"
#include "sandbox/endpoints/clientauthentication.h"
#include "sandbox/endpoints/sandboxaccounts.h"

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype RefreshTokenLength = 43; // 256 bits
using Parameters = QHash<QString, QString>;

/// Parameters without a value count as not sent, and none may be sent twice (RFC 6749 section 3.2).
tl::expected<Parameters, Answer> parametersOf(const HttpRequest &request)
{
    if (requestMediaType(request) != "application/x-www-form-urlencoded")
        return tl::unexpected(
            oauthError(400, u"invalid_request"_s, u"The body must be application/x-www-form-urlencoded."_s));
    const Result<Members> form = readForm(request.body.reveal());
    if (!form)
        return tl::unexpected(oauthError(400, u"invalid_request"_s, u"The form cannot be read."_s));
    Parameters parameters;
    for (const Member &member : form->list) {
        if (parameters.contains(member.name))
            return tl::unexpected(oauthError(400, u"invalid_request"_s, u"A parameter was sent twice."_s));
        if (!member.value.toString().isEmpty())
            parameters.insert(member.name, member.value.toString());
    }
    return parameters;
}

bool isOffered(const QString &word)
{
    static const QStringList known{u"view"_s, u"modify"_s, u"delete"_s, u"full"_s};
    return known.contains(word) || word.startsWith(u"fileid:");
}

/// What was asked for, or `full`; no value when a word of it is unknown.
std::optional<QString> grantedScope(const QString &requested)
{
    const Scope scope = Scope::fromText(requested);
    for (const QString &word : scope.words()) {
        if (!isOffered(word))
            return std::nullopt;
    }
    return scope.isEmpty() ? u"full"_s : scope.text();
}

bool isWithin(const Scope &wanted, const Scope &original)
{
    for (const QString &word : wanted.words()) {
        if (!original.words().contains(word))
            return false;
    }
    return true;
}

Answer grant(const AnswerContext &context, const TokenLedger::Grant &entry, const QByteArray &refreshToken)
{
    const QByteArray accessToken = jwtAccessToken(context, entry);
    context.ledger.addAccess(accessToken, entry, context.notBefore(), context.expiry());
    Answer answer;
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    answer.contentType = "application/json";
    answer.members = {named(u"access_token"_s, QString::fromLatin1(accessToken)), named(u"token_type"_s, u"Bearer"_s),
                      named(u"expires_in"_s, context.lifetimeSeconds)};
    if (!refreshToken.isEmpty())
        answer.members.append(named(u"refresh_token"_s, QString::fromLatin1(refreshToken)));
    answer.members.append(named(u"scope"_s, entry.scope));
    answer.granted = true;
    return answer;
}

QByteArray newRefreshToken(const AnswerContext &context, const TokenLedger::Grant &entry)
{
    const QByteArray token = TokenMint::opaque(RefreshTokenLength);
    context.ledger.addRefresh(token, entry);
    return token;
}

Answer passwordGrant(const AnswerContext &context, const Parameters &parameters, const ClientIdentity &client)
{
    if (!parameters.contains(u"username"_s) || !parameters.contains(u"password"_s))
        return oauthError(400, u"invalid_request"_s, u"username and password are required."_s);
    const auto account =
        signedIn(context.accounts, u"/oauth/token", parameters.value(u"username"_s), parameters.value(u"password"_s));
    if (!account)
        return oauthError(400, u"invalid_grant"_s, u"The user name or password is incorrect."_s);
    const std::optional<QString> scope = grantedScope(parameters.value(u"scope"_s));
    if (!scope)
        return oauthError(400, u"invalid_scope"_s, u"Known are: view modify delete full fileid:N."_s);
    const TokenLedger::Grant entry{account->username, *scope, account->fileIds, client.clientId,
                                   context.ledger.newFamily()};
    return grant(context, entry, newRefreshToken(context, entry));
}

Answer clientGrant(const AnswerContext &context, const Parameters &parameters, const ClientIdentity &client)
{
    if (!client.authenticated)
        return oauthError(401, u"invalid_client"_s, u"This grant needs client authentication."_s);
    const std::optional<QString> scope = grantedScope(parameters.value(u"scope"_s));
    if (!scope)
        return oauthError(400, u"invalid_scope"_s, u"Known are: view modify delete full fileid:N."_s);
    return grant(context, {client.clientId, *scope, {}, client.clientId, context.ledger.newFamily()}, {});
}

Answer refreshGrant(const AnswerContext &context, const Parameters &parameters, const ClientIdentity &client,
                    int &reused)
{
    const QByteArray token = parameters.value(u"refresh_token"_s).toLatin1();
    if (token.isEmpty())
        return oauthError(400, u"invalid_request"_s, u"refresh_token is required."_s);
    std::optional<TokenLedger::Grant> entry = context.ledger.refreshGrant(token);
    if (!entry || entry->clientId != client.clientId)
        return oauthError(400, u"invalid_grant"_s, u"The refresh token is not known."_s);
    const TokenLedger::RefreshState state = context.ledger.refreshState(token);
    if (state == TokenLedger::RefreshState::Used) {
        ++reused;
        context.ledger.revokeAllOf(entry->family);
        return oauthError(400, u"invalid_grant"_s,
                          u"The refresh token was used before: all tokens of this sign-in are revoked."_s);
    }
    if (state != TokenLedger::RefreshState::Live)
        return oauthError(400, u"invalid_grant"_s, u"The refresh token is revoked."_s);
    const Scope wanted = Scope::fromText(parameters.value(u"scope"_s));
    if (!isWithin(wanted, Scope::fromText(entry->scope)))
        return oauthError(400, u"invalid_scope"_s, u"More was asked for than was granted."_s);
    if (!wanted.isEmpty())
        entry->scope = wanted.text();
    QByteArray next = token;
    if (context.rotateRefreshTokens) {
        context.ledger.markUsed(token);
        next = newRefreshToken(context, *context.ledger.refreshGrant(token));
    }
    Answer answer = grant(context, *entry, next);
    answer.refreshed = true;
    return answer;
}

} // namespace

Answer oauthTokenAnswer(const HttpRequest &request, const AnswerContext &context, int &reused)
{
    if (request.method != "POST") {
        Answer answer = oauthError(405, u"invalid_request"_s, u"The token endpoint takes POST only."_s);
        answer.headers.append(HttpHeader{"Allow", "POST"});
        return answer;
    }
    const auto parameters = parametersOf(request);
    if (!parameters)
        return parameters.error();
    const auto client = clientOf(request, *parameters);
    if (!client)
        return client.error();
    const QString grantType = parameters->value(u"grant_type"_s);
    if (grantType == u"password")
        return passwordGrant(context, *parameters, *client);
    if (grantType == u"refresh_token")
        return refreshGrant(context, *parameters, *client, reused);
    if (grantType == u"client_credentials")
        return clientGrant(context, *parameters, *client);
    return grantType.isEmpty()
               ? oauthError(400, u"invalid_request"_s, u"grant_type is required."_s)
               : oauthError(400, u"unsupported_grant_type"_s, u"Known: password refresh_token client_credentials."_s);
}

} // namespace Grantscope
