// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "net/redaction.h"
#include "oauth/challenge/challenge.h"
#include "oauth/refusal_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
QString firstText(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        const QJsonValue value = object.value(name);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isDouble())
            return value.toVariant().toString();
    }
    return {};
}

const Member *member(const Members &body, const QString &name)
{
    const auto found = std::find_if(body.list.begin(), body.list.end(), [&](const Member &candidate) {
        return candidate.name.compare(name, Qt::CaseInsensitive) == 0 && !candidate.value.isNull();
    });
    return found == body.list.end() ? nullptr : &*found;
}

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

/// `error` as a text, or as an object with the like of {"type", "code", "message"} in it.
void readOAuthError(AnswerMembers &members, GrantFailure &failure)
{
    const Member *error = members.find(u"error"_s);
    if (!error || isBlank(error->value))
        return;
    failure.kind = GrantFailure::Kind::OAuth;
    failure.code = u"oauth-error"_s;
    failure.where = error->where;
    if (error->value.isObject()) {
        const QJsonObject object = error->value.toObject();
        failure.error = firstText(object, {u"type"_s, u"code"_s, u"error"_s, u"status"_s});
        failure.description = firstText(object, {u"message"_s, u"error_description"_s, u"description"_s, u"detail"_s});
    } else if (error->value.isArray()) {
        failure.error = error->value.toArray().first().toString();
    } else {
        failure.error = members.text(u"error"_s);
    }
    const QString description = members.text(u"error_description"_s);
    if (!description.isEmpty())
        failure.description = description;
    failure.uri = members.text(u"error_uri"_s);
}

void readErrorsArray(const Members &body, GrantFailure &failure)
{
    const Member *errors = member(body, u"errors"_s);
    if (!errors || !errors->value.isArray() || errors->value.toArray().isEmpty())
        return;
    const QJsonValue first = errors->value.toArray().first();
    failure.code = u"errors-array"_s;
    failure.where = errors->where;
    if (first.isObject()) {
        failure.error = firstText(first.toObject(), {u"errorType"_s, u"ErrorCode"_s, u"code"_s, u"type"_s, u"error"_s});
        failure.description = firstText(first.toObject(), {u"message"_s, u"Message"_s, u"description"_s, u"detail"_s});
    } else {
        failure.description = first.toString();
    }
}

void readAspNet(const Members &body, GrantFailure &failure, const QList<Secret> &known = {})
{
    const Member *message = member(body, u"Message"_s);
    if (!message || !message->value.isString())
        return;
    failure.code = u"aspnet-message"_s;
    failure.description = message->value.toString();
    failure.where = message->where;
    for (const QString &name : {u"MessageDetail"_s, u"ExceptionMessage"_s}) {
        if (const Member *more = member(body, name))
            failure.description += u' ' + more->value.toString();
    }
    const Member *state = member(body, u"ModelState"_s);
    if (state && state->value.isObject())
        failure.detail = redactedText(withoutSecrets(
            QString::fromUtf8(QJsonDocument(state->value.toObject()).toJson(QJsonDocument::Compact)), known));
}

/// RFC 9457. `title` alone is not enough: other answers have one, too.
void readProblemDetails(const HttpResponse &response, const Members &body, GrantFailure &failure)
{
    const bool declared = headerValue(response.headers, "Content-Type").toLower().startsWith("application/problem+");
    const Member *title = member(body, u"title"_s);
    const Member *detail = member(body, u"detail"_s);
    if (!declared && !(title && (detail || member(body, u"status"_s))))
        return;
    failure.code = u"problem-details"_s;
    failure.error = detail && title ? title->value.toString() : QString();
    failure.description = detail ? detail->value.toString() : title ? title->value.toString() : QString();
    failure.where = detail ? detail->where : QString();
}

void readFurtherStep(const Members &body, GrantFailure &failure)
{
    const Member *required = member(body, u"mfa_required"_s);
    if (required && (required->value.toBool() || required->value.toString() == u"true"_s)) {
        failure.code = u"further-step"_s;
        failure.where = required->where;
    }
}

/// RFC 6750 section 3: some servers say it only in the header.
void readChallenge(const HttpResponse &response, GrantFailure &failure)
{
    const QList<Challenge> challenges = readChallenges(response.headers);
    for (const Challenge &challenge : challenges) {
        failure.schemes.append(tamed(challenge.scheme));
        if (failure.realm.isEmpty())
            failure.realm = tamed(challenge.parameters.value(u"realm"_s));
        if (failure.neededScope.isEmpty())
            failure.neededScope = tamed(challenge.parameters.value(u"scope"_s));
        const QString error = challenge.parameters.value(u"error"_s);
        if (error.isEmpty() || !failure.error.isEmpty())
            continue;
        failure.kind = GrantFailure::Kind::OAuth;
        failure.code = u"oauth-error"_s;
        failure.error = error;
        failure.where = u"header WWW-Authenticate"_s;
        if (failure.description.isEmpty())
            failure.description = challenge.parameters.value(u"error_description"_s);
    }
}

/// RFC 9110 section 10.2.3: seconds, or a date.
std::optional<qint64> retryAfter(const HttpResponse &response, const QDateTime &receivedAt)
{
    const QByteArray value = headerValue(response.headers, "Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return seconds;
    const QDateTime date = httpDate(QString::fromLatin1(value));
    if (date.isValid())
        return qMax<qint64>(0, receivedAt.secsTo(date));
    return std::nullopt;
}

void describeOtherBody(const AnswerBody &body, GrantFailure &failure)
{
    switch (body.shape) {
    case AnswerBody::Shape::Html:
        failure.code = u"html-page"_s;
        break;
    case AnswerBody::Shape::Empty:
        failure.code = u"empty-body"_s;
        break;
    default:
        break;
    }
    failure.detail = tamed(body.detail);
    if (body.error)
        failure.where = body.error->where;
}
} // namespace

QString tamed(const QString &text, qsizetype most)
{
    QString clean;
    clean.reserve(qMin(text.size(), most));
    for (const QChar c : text) {
        if (clean.size() == most)
            break;
        const bool breaks = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        clean.append(breaks ? QChar(u' ') : c);
    }
    return clean.trimmed();
}

bool saysError(AnswerMembers &members, const HttpResponse &response, const Members &body)
{
    const Member *error = members.find(u"error"_s);
    if (error && !isBlank(error->value))
        return true;
    if (!members.text(u"access_token"_s).isEmpty())
        return false;
    GrantFailure other;
    readProblemDetails(response, body, other);
    readErrorsArray(body, other);
    readAspNet(body, other);
    readFurtherStep(body, other);
    return !other.code.isEmpty();
}

GrantFailure refusalOf(const HttpResponse &response, const AnswerBody &body, AnswerMembers *members,
                       const QDateTime &receivedAt)
{
    GrantFailure failure;
    failure.kind = GrantFailure::Kind::Http;
    failure.httpStatus = response.status;
    failure.retryAfterSeconds = retryAfter(response, receivedAt);
    if (members) {
        readOAuthError(*members, failure);
        if (failure.code.isEmpty())
            readErrorsArray(body.members, failure);
        if (failure.code.isEmpty())
            readAspNet(body.members, failure, body.known);
        if (failure.code.isEmpty())
            readProblemDetails(response, body.members, failure);
        if (failure.code.isEmpty())
            readFurtherStep(body.members, failure);
    } else {
        describeOtherBody(body, failure);
    }
    readChallenge(response, failure);
    if (failure.code.isEmpty())
        failure.code = u"http-status"_s;
    failure.error = tamed(failure.error);
    failure.description = tamed(failure.description);
    failure.uri = tamed(failure.uri);
    return failure;
}

GrantFailure unreachableBy(const TransportFailure &transport)
{
    using Kind = TransportFailure::Kind;
    GrantFailure failure;
    failure.kind = GrantFailure::Kind::Network;
    failure.detail = transport.detail;
    failure.requestMayHaveCounted = transport.sent;
    switch (transport.kind) {
    case Kind::Dns:
        failure.code = u"dns"_s;
        break;
    case Kind::Connection:
        failure.code = u"connection"_s;
        break;
    case Kind::Tls:
        failure.kind = GrantFailure::Kind::Tls;
        failure.code = u"tls"_s;
        break;
    case Kind::Proxy:
        failure.code = u"proxy"_s;
        break;
    case Kind::Timeout:
        failure.kind = GrantFailure::Kind::Timeout;
        failure.code = u"timeout"_s;
        break;
    case Kind::CutOff:
        failure.code = u"cut-off"_s;
        break;
    case Kind::NotHttp:
        failure.code = u"not-http"_s;
        break;
    }
    return failure;
}

} // namespace Grantscope
