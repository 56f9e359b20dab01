// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/tokenreading.h"

#include "net/redaction.h"
#include "net/transport.h"
#include "oauth/answerbody_p.h"
#include "oauth/answermembers_p.h"
#include "oauth/grantreading_p.h"
#include "oauth/refusal_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
TokenReading unreadableBody(TokenReading reading, int status, const AnswerBody &body)
{
    using Shape = AnswerBody::Shape;
    const QString where = body.error ? body.error->where : QString();
    switch (body.shape) {
    case Shape::Html:
        return unreadable(std::move(reading), status, u"html-page"_s, body.detail);
    case Shape::Empty:
        return unreadable(std::move(reading), status, u"empty-body"_s);
    case Shape::NoObject:
        return unreadable(std::move(reading), status, u"not-an-object"_s, body.detail, where);
    case Shape::TooLarge:
        return unreadable(std::move(reading), status, u"too-large"_s);
    case Shape::Undecodable:
        return unreadable(std::move(reading), status, u"undecodable"_s);
    case Shape::Broken:
        return unreadable(std::move(reading), status, body.error ? body.error->code : u"not-a-token-answer"_s,
                          body.detail, where);
    case Shape::Text:
    case Shape::Members:
        break;
    }
    return unreadable(std::move(reading), status, u"not-a-token-answer"_s, body.detail);
}

TokenReading refused(TokenReading reading, const HttpResponse &response, const AnswerBody &body, AnswerMembers *members,
                     const QDateTime &receivedAt)
{
    reading.outcome = Outcome::Refused;
    reading.failure = refusalOf(response, body, members, receivedAt);
    return reading;
}

TokenReading redirected(TokenReading reading, const HttpResponse &response)
{
    const QString target = redactedUrl(QUrl(QString::fromUtf8(headerValue(response.headers, "Location"))));
    reading.findings.append({u"redirect-not-followed"_s, Severity::Problem, {target}, u"header Location"_s});
    GrantFailure failure;
    failure.kind = GrantFailure::Kind::Http;
    failure.code = u"redirect"_s;
    failure.httpStatus = response.status;
    failure.detail = target;
    reading.outcome = Outcome::Refused;
    reading.failure = failure;
    return reading;
}
} // namespace

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return u"granted"_s;
    case Outcome::Refused:
        return u"refused"_s;
    case Outcome::Unreachable:
        return u"unreachable"_s;
    case Outcome::Unreadable:
        return u"unreadable"_s;
    }
    return {};
}

QString kindName(GrantFailure::Kind kind)
{
    switch (kind) {
    case GrantFailure::Kind::OAuth:
        return u"oauth"_s;
    case GrantFailure::Kind::Http:
        return u"http"_s;
    case GrantFailure::Kind::Network:
        return u"network"_s;
    case GrantFailure::Kind::Tls:
        return u"tls"_s;
    case GrantFailure::Kind::Timeout:
        return u"timeout"_s;
    case GrantFailure::Kind::Protocol:
        return u"protocol"_s;
    }
    return {};
}

TokenReading readTokenResponse(const Dialect &dialect, const GrantRequest &grant, const Exchange &exchange)
{
    TokenReading reading;
    // On loopback there is no way on which anybody could listen.
    if (exchange.request.url.scheme() == u"http"_s && !isLoopback(exchange.request.url))
        reading.findings.append({u"plain-http"_s, Severity::Warning, {}, u"url"_s});
    if (!exchange.response) {
        reading.outcome = Outcome::Unreachable;
        reading.failure = unreachableBy(exchange.failure.value_or(TransportFailure{}));
        return reading;
    }
    const HttpResponse &response = *exchange.response;
    const bool success = response.status >= 200 && response.status < 300;
    static const QList<int> redirects{301, 302, 303, 307, 308};
    const bool hasTarget = !headerValue(response.headers, "Location").isEmpty();
    if (redirects.contains(response.status) || (response.status / 100 == 3 && hasTarget))
        return redirected(std::move(reading), response);
    const AnswerBody body = readAnswerBody(dialect, response, exchange.request.secrets);
    reading.findings += body.findings;
    if (body.shape != AnswerBody::Shape::Members) {
        return success ? unreadableBody(std::move(reading), response.status, body)
                       : refused(std::move(reading), response, body, nullptr, exchange.receivedAt);
    }
    AnswerMembers members(dialect, body.members);
    const bool error = saysError(members, response, body.members);
    if (success && error)
        reading.findings.append(
            {u"error-with-success-status"_s, Severity::Warning, {QString::number(response.status)}, {}});
    if (!success || error)
        return refused(std::move(reading), response, body, &members, exchange.receivedAt);
    if (response.status != 200)
        reading.findings.append({u"success-not-200"_s, Severity::Note, {QString::number(response.status)}, {}});
    return readGrant(dialect, grant, exchange, body, members, std::move(reading));
}

} // namespace Grantscope
