// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "grantoutput.h"
#include "inspect/errorexplainer.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
QJsonObject orderJson(const TokenAnswer &answer, const Dialect &dialect)
{
    return {{u"type"_s, grantName(answer.grant.type)},
            {u"dialect"_s, dialect.id},
            {u"format"_s, formatName(answer.grant.format)},
            {u"url"_s, redactedUrl(answer.grant.endpoint)}};
}

QJsonValue tokenJson(const std::optional<TokenResponse> &token)
{
    if (!token)
        return QJsonValue::Null;
    const Scope scope = token->scope.value_or(Scope());
    return QJsonObject{
        {u"access_token"_s, token->accessToken.revealText()},
        {u"token_type"_s, token->tokenType},
        {u"expires_in"_s, token->expiresIn ? QJsonValue(*token->expiresIn) : QJsonValue(QJsonValue::Null)},
        {u"issued_at"_s, jsonOf(token->issuedAt)},
        {u"expires_at"_s, jsonOf(token->expiresAt)},
        {u"refresh_token"_s, textOrNull(token->refreshToken.revealText())},
        {u"scope"_s,
         token->scope ? QJsonValue(QJsonArray::fromStringList(scope.words())) : QJsonValue(QJsonValue::Null)},
        {u"file_ids"_s, QJsonArray::fromStringList(scope.fileIds())},
        {u"user_name"_s, textOrNull(token->userName)},
        {u"persistent"_s, token->persistent ? QJsonValue(*token->persistent) : QJsonValue(QJsonValue::Null)},
        {u"extra"_s, token->extra}};
}

QJsonArray causesJson(const QList<Cause> &causes)
{
    QJsonArray array;
    for (const Cause &cause : causes) {
        array.append(
            QJsonObject{{u"cause"_s, cause.cause}, {u"evidence"_s, cause.evidence}, {u"next_step"_s, cause.nextStep}});
    }
    return array;
}

QJsonValue errorJson(const Dialect &dialect, const TokenAnswer &answer, Reveal reveal)
{
    const auto &failure = answer.reading.failure;
    if (!failure)
        return QJsonValue::Null;
    const Explanation explanation = explain(dialect, answer);
    const auto retry = failure->retryAfterSeconds;
    const auto shown = [&answer, reveal](const QString &text) {
        return textOrNull(reveal == Reveal::Everything ? text : withoutSecrets(text, secretsOf(answer.grant)));
    };
    return QJsonObject{
        {u"kind"_s, kindName(failure->kind)},
        {u"code"_s, failure->code},
        {u"error"_s, shown(failure->error)},
        {u"error_description"_s, shown(failure->description)},
        {u"error_uri"_s, textOrNull(failure->uri)},
        {u"http_status"_s, failure->httpStatus > 0 ? QJsonValue(failure->httpStatus) : QJsonValue(QJsonValue::Null)},
        {u"retry_after"_s, retry ? QJsonValue(*retry) : QJsonValue(QJsonValue::Null)},
        {u"detail"_s, shown(failure->detail)},
        {u"where"_s, textOrNull(failure->where)},
        {u"explanation"_s, explanation.sentence},
        {u"causes"_s, causesJson(explanation.causes)}};
}
} // namespace

QJsonObject grantJson(const Dialect &dialect, const TokenAnswer &answer, Reveal reveal)
{
    return {{u"outcome"_s, outcomeName(answer.reading.outcome)}, {u"grant"_s, orderJson(answer, dialect)},
            {u"token"_s, tokenJson(answer.reading.token)},       {u"error"_s, errorJson(dialect, answer, reveal)},
            {u"findings"_s, jsonOf(answer.reading.findings)},    {u"exchange"_s, jsonOf(answer.exchange, reveal)}};
}

} // namespace Grantscope::Cli
