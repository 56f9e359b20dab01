// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/authorizationserver.h"

#include "sandbox/answers/webapi.h"
#include "sandbox/endpoints/oauthendpoint.h"
#include "sandbox/endpoints/palmsmartendpoint.h"
#include "sandbox/endpoints/resourceendpoint.h"
#include "sandbox/endpoints/saasuendpoint.h"
#include "sandbox/endpoints/sandboxaccounts.h"
#include "sandbox/faults/answerfaults.h"
#include "sandbox/wire/wirefaults.h"

#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype BodyLimit = 64 * 1024;                        // No honest token request comes near.
constexpr qint64 LongestLifetime = qint64(100) * 365 * 24 * 3600; // So that nanoseconds of it fit in 64 bits.
constexpr qint64 ClockOffsetSeconds = 600;                        // Fault clock-off
constexpr qint64 NotBeforeOffsetSeconds = 240; // Fault not-yet-valid: what LinkedIn was seen to need.

QByteArray httpDateText(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

AuthorizationServer::AuthorizationServer(const SandboxConfig &config, FaultPlan plan, const Clock &clock)
    : m_config(config)
    , m_plan(std::move(plan))
    , m_clock(clock)
    , m_issuer(u"http://127.0.0.1"_s)
{
    m_config.lifetimeSeconds = std::clamp<qint64>(config.lifetimeSeconds, 0, LongestLifetime);
}

AnswerContext AuthorizationServer::contextFor(const QStringList &faults)
{
    // A clock that is off is off for every request, else tokens would live for longer than they say.
    const qint64 offset = m_plan.names().contains(u"clock-off"_s) ? ClockOffsetSeconds : 0;
    // A client that is given no new refresh token keeps the old one, so that one has to stay good.
    const bool rotate = m_config.rotateRefreshTokens && !faults.contains(u"refresh-without-refresh-token"_s);
    return {m_config.personality,
            m_clock.now().addSecs(offset),
            m_config.lifetimeSeconds,
            faults.contains(u"not-yet-valid"_s) ? NotBeforeOffsetSeconds : 0,
            rotate,
            m_statistics.tokenRequests,
            m_issuer,
            sandboxAccounts() + m_config.moreAccounts,
            m_mint,
            m_ledger};
}

Answer AuthorizationServer::endpointAnswer(const Route &route, const HttpRequest &request, const AnswerContext &context)
{
    if (request.body.size() > BodyLimit)
        return bodyTooLarge(request);
    switch (route.endpoint) {
    case Route::Endpoint::SaasuToken:
        return saasuTokenAnswer(request, context);
    case Route::Endpoint::SaasuTwoFactor:
        return saasuTwoFactorAnswer(request, context);
    case Route::Endpoint::SaasuRefresh:
        return saasuRefreshAnswer(request, context);
    case Route::Endpoint::SaasuPing:
        countTokenUse(request, context.now);
        return saasuPingAnswer(request, context);
    case Route::Endpoint::Contacts:
        countTokenUse(request, context.now);
        return contactsAnswer(request, context);
    case Route::Endpoint::Token:
        return context.asDocumented() ? palmSmartAnswer(request, context) : katanaAnswer(request, context);
    case Route::Endpoint::OAuthToken:
        return oauthTokenAnswer(request, context, m_statistics.refreshTokensReused);
    case Route::Endpoint::Resource:
        countTokenUse(request, context.now);
        return resourceAnswer(request, context);
    case Route::Endpoint::Statistics:
        return statisticsAnswer(request);
    case Route::Endpoint::None:
        break;
    }
    return notFound(request);
}

HttpResponse AuthorizationServer::tokenAnswer(const Route &route, const HttpRequest &request)
{
    ++m_statistics.tokenRequests;
    const QStringList faults = m_plan.activeAt(m_statistics.tokenRequests);
    const AnswerContext context = contextFor(faults);
    Answer answer = endpointAnswer(route, request, context);
    ++(answer.granted ? m_statistics.grants : m_statistics.refusals);
    const FaultContext faultContext{context.now, context.lifetimeSeconds, route.path,
                                    headerValue(request.headers, "Content-Type"), request.body};
    applyMemberFaults(answer, faults, faultContext);
    HttpResponse response = rendered(answer);
    response.headers.append(HttpHeader{"Date", httpDateText(context.now)});
    applyByteFaults(response, faults, faultContext);
    const QString wireFault = firstWireFault(faults);
    if (!wireFault.isEmpty())
        response.headers.append(HttpHeader{WireFaultHeader, wireFault.toLatin1()});
    return response;
}

HttpResponse AuthorizationServer::answer(const HttpRequest &request)
{
    const Route route = routeOf(request.url.path());
    ++m_statistics.requests[route.path];
    if (route.isTokenRequest)
        return tokenAnswer(route, request);
    const AnswerContext context = contextFor({});
    HttpResponse response = rendered(endpointAnswer(route, request, context));
    response.headers.append(HttpHeader{"Date", httpDateText(context.now)});
    return response;
}

void AuthorizationServer::countTokenUse(const HttpRequest &request, const QDateTime &now)
{
    const TokenLedger::AccessState state = m_ledger.accessState(bearerToken(request), now);
    m_statistics.expiredTokensUsed += state == TokenLedger::AccessState::Expired ? 1 : 0;
    m_statistics.revokedTokensUsed += state == TokenLedger::AccessState::Revoked ? 1 : 0;
}

Answer AuthorizationServer::statisticsAnswer(const HttpRequest &request) const
{
    if (request.method != "GET")
        return methodNotAllowed(request, "GET");
    QJsonObject requests;
    for (auto it = m_statistics.requests.cbegin(); it != m_statistics.requests.cend(); ++it)
        requests.insert(it.key(), it.value());
    Answer answer;
    answer.headers = {{"Cache-Control", "no-store"}};
    answer.contentType = "application/json";
    answer.members = {
        named(u"requests"_s, requests),
        named(u"token_requests"_s, m_statistics.tokenRequests),
        named(u"grants"_s, m_statistics.grants),
        named(u"refusals"_s, m_statistics.refusals),
        named(u"expired_tokens_used"_s, m_statistics.expiredTokensUsed),
        named(u"revoked_tokens_used"_s, m_statistics.revokedTokensUsed),
        named(u"refresh_tokens_reused"_s, m_statistics.refreshTokensReused),
    };
    return answer;
}

} // namespace Grantscope
