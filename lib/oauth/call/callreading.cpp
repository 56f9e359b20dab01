// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/call/callreading.h"

#include "net/redaction.h"
#include "oauth/clockskew.h"
#include "oauth/refusal_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

GrantFailure refusalIn(const Dialect &dialect, const Exchange &exchange)
{
    const AnswerBody body = readAnswerBody(dialect, *exchange.response, exchange.request.secrets);
    AnswerMembers members(dialect, body.members);
    const bool hasMembers = body.shape == AnswerBody::Shape::Members;
    return refusalOf(*exchange.response, body, hasMembers ? &members : nullptr, exchange.receivedAt);
}

CallOutcome outcomeOf(int status, const std::optional<GrantFailure> &failure)
{
    if (failure && failure->error == u"invalid_token"_s)
        return CallOutcome::TokenRefused;
    if (status / 100 == 2)
        return CallOutcome::Works;
    if (status / 100 == 3)
        return CallOutcome::Redirected;
    if (status == 401)
        return CallOutcome::TokenRefused;
    if (status == 403)
        return CallOutcome::NotAllowed;
    return status / 100 == 5 ? CallOutcome::ServerFault : CallOutcome::CallRefused;
}

void addFindings(CallReading &reading, const ApiCall &call, const Exchange &exchange)
{
    const HttpResponse &response = *exchange.response;
    if (reading.status == 401 && reading.challenges.isEmpty())
        reading.findings.append({u"challenge-missing"_s, Severity::Note, {}, u"header WWW-Authenticate"_s});
    const QByteArray target = headerValue(response.headers, "Location");
    if (reading.outcome == CallOutcome::Redirected && !target.isEmpty()) {
        const QString shown = redactedUrl(QUrl(QString::fromUtf8(target)));
        reading.findings.append({u"redirect-with-token"_s, Severity::Problem, {shown}, u"header Location"_s});
        reading.failure->detail = shown;
    }
    if (!call.token.isEmpty() && response.body.reveal().contains(call.token.reveal()))
        reading.findings.append({u"token-in-answer"_s, Severity::Warning, {}, u"body"_s});
    const auto skew = clockSkewSeconds(exchange);
    if (skew && isNotableSkew(*skew))
        reading.findings.append({u"clock-skew"_s, Severity::Warning, {QString::number(*skew)}, u"header Date"_s});
}

} // namespace

QString callOutcomeName(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Works:
        return u"works"_s;
    case CallOutcome::TokenRefused:
        return u"token-refused"_s;
    case CallOutcome::NotAllowed:
        return u"not-allowed"_s;
    case CallOutcome::Redirected:
        return u"redirected"_s;
    case CallOutcome::CallRefused:
        return u"call-refused"_s;
    case CallOutcome::ServerFault:
        return u"server-fault"_s;
    case CallOutcome::Unreachable:
        break;
    }
    return u"unreachable"_s;
}

CallReading readCallAnswer(const Dialect &dialect, const ApiCall &call, const Exchange &exchange)
{
    CallReading reading;
    if (!exchange.response) {
        reading.failure = unreachableBy(exchange.failure.value_or(TransportFailure{}));
        return reading;
    }
    reading.status = exchange.response->status;
    reading.challenges = readChallenges(exchange.response->headers);
    if (reading.status / 100 != 2)
        reading.failure = refusalIn(dialect, exchange);
    reading.outcome = outcomeOf(reading.status, reading.failure);
    reading.saysExpired = reading.outcome == CallOutcome::TokenRefused &&
                          reading.failure->description.contains("expire"_L1, Qt::CaseInsensitive);
    addFindings(reading, call, exchange);
    return reading;
}

} // namespace Grantscope
