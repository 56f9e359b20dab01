// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/saasuendpoint.h"

#include "oauth/scope.h"
#include "sandbox/answers/modelbinding.h"
#include "sandbox/answers/webapi.h"
#include "sandbox/endpoints/accesstoken.h"
#include "sandbox/endpoints/sandboxaccounts.h"

#include <QUrlQuery>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

RequestModel passwordModel()
{
    return {u"OAuthPasswordCredentialsGrantRequest"_s,
            {},
            RequestModel::XmlReader::XmlSerializer,
            {u"grant_type"_s, u"username"_s, u"password"_s, u"scope"_s, u"verification_code"_s},
            false};
}

RequestModel refreshModel()
{
    return {u"OAuthRefreshAccessTokenRequest"_s,
            {},
            RequestModel::XmlReader::XmlSerializer,
            {u"grant_type"_s, u"refresh_token"_s, u"scope"_s},
            false};
}

/// The description is "not always populated": the live stack sends null then, in JSON, and no element in XML.
Answer refusal(const HttpRequest &request, const AnswerContext &context, const QString &error, const QString &words)
{
    const QJsonValue description = context.asDocumented() ? QJsonValue(words) : QJsonValue();
    return webApiAnswer(request, 400, {named(u"error"_s, error), named(u"error_description"_s, description)},
                        u"OAuthGrantRequestError"_s);
}

Answer grant(const HttpRequest &request, const AnswerContext &context, const TokenLedger::Grant &entry,
             const QByteArray &refreshToken)
{
    const QByteArray accessToken = jwtAccessToken(context, entry);
    context.ledger.addAccess(accessToken, entry, context.notBefore(), context.expiry());
    Answer answer =
        webApiAnswer(request, 200,
                     {named(u"access_token"_s, QString::fromLatin1(accessToken)), named(u"token_type"_s, u"Bearer"_s),
                      named(u"expires_in"_s, context.lifetimeSeconds),
                      named(u"refresh_token"_s, QString::fromLatin1(refreshToken)), named(u"scope"_s, entry.scope)},
                     u"OAuthAccessTokenGrant"_s);
    answer.layout = context.asDocumented() ? JsonLayout::Indented : JsonLayout::Compact;
    answer.granted = true;
    return answer;
}

/// The documented sample has `full` in front; a live answer that somebody published has the file ids alone.
QString scopeOf(const SandboxAccount &account, bool asDocumented)
{
    QStringList words;
    if (asDocumented)
        words.append(u"full"_s);
    for (const QString &fileId : account.fileIds)
        words.append(u"fileid:"_s + fileId);
    return Scope::fromWords(words).text();
}

Answer passwordGrant(const HttpRequest &request, const AnswerContext &context, const ModelValues &values)
{
    const QString grantType = values.value(u"grant_type"_s);
    if (grantType.isEmpty())
        return refusal(request, context, u"invalid_request"_s, u"The grant_type is missing."_s);
    if (grantType != u"password")
        return refusal(request, context, u"unsupported_grant_type"_s, u"The grant_type must be 'password'."_s);
    const std::optional<SandboxAccount> account =
        signedIn(context.accounts, u"/authorisation/token", values.value(u"username"_s), values.value(u"password"_s));
    if (!account)
        return refusal(request, context, u"invalid_grant"_s, u"The username or password is incorrect."_s);
    const TokenLedger::Grant entry{account->username, scopeOf(*account, context.asDocumented()), account->fileIds,
                                   QString(), context.ledger.newFamily()};
    const QByteArray refreshToken = jwtRefreshToken(context, entry);
    context.ledger.addRefresh(refreshToken, entry);
    return grant(request, context, entry, refreshToken);
}

} // namespace

Answer saasuTokenAnswer(const HttpRequest &request, const AnswerContext &context)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    const auto values = boundModel(request, passwordModel());
    return values ? passwordGrant(request, context, *values) : values.error();
}

Answer saasuTwoFactorAnswer(const HttpRequest &request, const AnswerContext &context)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    const auto values = boundModel(request, passwordModel());
    if (!values)
        return values.error();
    Answer answer = passwordGrant(request, context, *values);
    const bool codeIsRight = values->value(u"verification_code"_s) == u"123456";
    return answer.granted && !codeIsRight ? twoFactorRequired(request) : answer;
}

Answer saasuRefreshAnswer(const HttpRequest &request, const AnswerContext &context)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    const auto values = boundModel(request, refreshModel());
    if (!values)
        return values.error();
    if (values->value(u"grant_type"_s) != u"refresh_token")
        return refusal(request, context, u"unsupported_grant_type"_s, u"The grant_type must be 'refresh_token'."_s);
    const QByteArray token = values->value(u"refresh_token"_s).toLatin1();
    const std::optional<TokenLedger::Grant> entry = context.ledger.refreshGrant(token);
    if (!entry || context.ledger.refreshState(token) != TokenLedger::RefreshState::Live)
        return refusal(request, context, u"invalid_grant"_s, u"The refresh token is not known."_s);
    context.ledger.revokeAccessOf(entry->family);
    Answer answer = grant(request, context, *entry, token);
    answer.refreshed = true;
    return answer;
}

Answer saasuPingAnswer(const HttpRequest &request, const AnswerContext &context)
{
    if (request.method != "GET")
        return methodNotAllowed(request, "GET");
    const QByteArray token = bearerToken(request);
    Answer answer;
    answer.headers = {{"Cache-Control", "no-cache"}, {"Pragma", "no-cache"}, {"Expires", "-1"}};
    answer.body = Answer::Body::None;
    answer.status = context.ledger.accessState(token, context.now) == TokenLedger::AccessState::Live ? 200 : 401;
    const std::optional<TokenLedger::Grant> entry = context.ledger.accessGrant(token);
    const auto items = QUrlQuery(request.url).queryItems();
    for (const auto &[name, value] : items) {
        const bool isFileId = name.compare(u"FileId", Qt::CaseInsensitive) == 0;
        if (isFileId && entry && !entry->fileIds.contains(value))
            answer.status = 401;
    }
    return answer;
}

Answer twoFactorRequired(const HttpRequest &request)
{
    return webApiAnswer(request, 401, {named(u"error"_s, u"2fa_code_required"_s)}, u"OAuthGrantRequestError"_s);
}

QByteArray bearerToken(const HttpRequest &request)
{
    const QByteArray value = headerValue(request.headers, "Authorization");
    return value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0 ? value.sliced(7).trimmed() : QByteArray();
}

} // namespace Grantscope
