// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/resourceendpoint.h"

#include "oauth/scope.h"
#include "sandbox/answers/webapi.h"
#include "sandbox/endpoints/saasuendpoint.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

Answer bare(int status)
{
    Answer answer;
    answer.status = status;
    answer.body = Answer::Body::None;
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

/// The value of the query's FileId, in whatever case it is written.
QString fileIdOf(const HttpRequest &request)
{
    const auto items = QUrlQuery(request.url).queryItems();
    for (const auto &[name, value] : items) {
        if (name.compare(u"FileId", Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Answer challenged(int status, const QByteArray &parameters)
{
    Answer answer = bare(status);
    answer.headers.append({"WWW-Authenticate", "Bearer realm=\"sandbox\"" + parameters});
    return answer;
}

QByteArray whyNot(TokenLedger::AccessState state)
{
    switch (state) {
    case TokenLedger::AccessState::Expired:
        return "The access token expired";
    case TokenLedger::AccessState::Revoked:
        return "The access token was revoked";
    case TokenLedger::AccessState::NotYetValid:
        return "The access token is not yet valid";
    default:
        return "The access token is not one of this server";
    }
}

QByteArray neededScope(const QByteArray &method)
{
    if (method == "GET" || method == "HEAD")
        return "view";
    return method == "DELETE" ? "delete" : "modify";
}

} // namespace

Answer contactsAnswer(const HttpRequest &request, const AnswerContext &context)
{
    if (request.method != "GET")
        return methodNotAllowed(request, "GET");
    const QByteArray token = bearerToken(request);
    const auto entry = context.ledger.accessGrant(token);
    const bool isLive = context.ledger.accessState(token, context.now) == TokenLedger::AccessState::Live;
    const QString file = fileIdOf(request);
    if (!isLive || !entry || !entry->fileIds.contains(file))
        return bare(401);
    const QJsonArray contacts{QJsonObject{{u"Id"_s, 1}, {u"GivenName"_s, u"Ada"_s}, {u"FamilyName"_s, u"Sample"_s}},
                              QJsonObject{{u"Id"_s, 2}, {u"GivenName"_s, u"Ben"_s}, {u"FamilyName"_s, u"Example"_s}}};
    Answer answer;
    answer.headers = {{"Cache-Control", "no-store"}};
    answer.contentType = "application/json; charset=utf-8";
    answer.members = {named(u"FileId"_s, file), named(u"Contacts"_s, contacts)};
    return answer;
}

Answer resourceAnswer(const HttpRequest &request, const AnswerContext &context)
{
    const QByteArray token = bearerToken(request);
    if (token.isEmpty())
        return challenged(401, {});
    const TokenLedger::AccessState state = context.ledger.accessState(token, context.now);
    const auto entry = context.ledger.accessGrant(token);
    if (state != TokenLedger::AccessState::Live || !entry)
        return challenged(401, ", error=\"invalid_token\", error_description=\"" + whyNot(state) + '"');
    const QByteArray needed = neededScope(request.method);
    const QStringList granted = Scope::fromText(entry->scope).permissions();
    if (!granted.contains(u"full"_s) && !granted.contains(QString::fromLatin1(needed)))
        return challenged(403, ", error=\"insufficient_scope\", error_description=\"The token does not reach as far\", "
                               "scope=\"" +
                                   needed + '"');
    Answer answer = bare(200);
    if (request.method == "HEAD")
        return answer;
    answer.body = Answer::Body::Members;
    answer.contentType = "application/json";
    answer.members = {named(u"username"_s, entry->username), named(u"scope"_s, entry->scope),
                      named(u"method"_s, QString::fromLatin1(request.method))};
    return answer;
}

} // namespace Grantscope
