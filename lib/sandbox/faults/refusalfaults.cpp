// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/memberfault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;
constexpr MemberFault::Hits Everything = MemberFault::Hits::Everything;

/// The format stays the negotiated one.
void refuse(Answer &answer, int status, const QList<Member> &members)
{
    answer.status = status;
    answer.body = Answer::Body::Members;
    answer.layout = JsonLayout::Compact;
    answer.members = members;
    answer.xml = {u"OAuthGrantRequestError"_s, {}};
    answer.granted = false;
}

void refuseAsJson(Answer &answer, int status, const QList<Member> &members, const QByteArray &contentType)
{
    refuse(answer, status, members);
    answer.format = BodyFormat::Json;
    answer.contentType = contentType;
}

void webApiError(Answer &answer, int status, const QList<Member> &members)
{
    refuse(answer, status, members);
    answer.xml.root = u"Error"_s;
}

void refuseCharset(Answer &answer, const FaultContext &context)
{
    if (context.requestContentType.toLower().contains("charset"))
        webApiError(
            answer, 415,
            {named(u"Message"_s, u"The request entity's media type '%1' is not supported for this resource."_s.arg(
                                     QString::fromLatin1(context.requestContentType)))});
}

void emptyUnauthorized(Answer &answer, const FaultContext &)
{
    refuse(answer, 401, {});
    answer.body = Answer::Body::None;
    answer.contentType.clear();
    answer.headers.append(HttpHeader{"WWW-Authenticate", "Bearer realm=\"sandbox\", error=\"invalid_token\", "
                                                         "error_description=\"The token has been revoked\""});
}

void serverError(Answer &answer, const FaultContext &)
{
    webApiError(answer, 500,
                {named(u"Message"_s, u"An error has occurred."_s),
                 named(u"ExceptionMessage"_s, u"Object reference not set to an instance of an object."_s),
                 named(u"ExceptionType"_s, u"System.NullReferenceException"_s),
                 named(u"StackTrace"_s, u"   at Sandbox.TokenController.Post(LoginModel model)"_s)});
}

QList<MemberFault> oauthErrors()
{
    return {
        {u"invalid-grant", u"400 invalid_grant, whatever the password or refresh token",
         [](Answer &a, const FaultContext &) { refuse(a, 400, {named(u"error"_s, u"invalid_grant"_s)}); }, Everything},
        {u"invalid-client", u"401 invalid_client",
         [](Answer &a, const FaultContext &) { refuse(a, 401, {named(u"error"_s, u"invalid_client"_s)}); }, Everything},
        {u"error-odd", u"400 with an error code of several words, 'Autorization Error'",
         [](Answer &a, const FaultContext &) { refuse(a, 400, {named(u"error"_s, u"Autorization Error"_s)}); },
         Everything},
        {u"error-with-200", u"an OAuth error with status 200 (GitHub, Slack)",
         [](Answer &a, const FaultContext &) {
             refuse(a, 200,
                    {named(u"error"_s, u"invalid_grant"_s),
                     named(u"error_description"_s, u"The user name or password is incorrect."_s)});
         },
         Everything},
        {u"error-object", u"400; error is an object with message, type and code (Facebook)",
         [](Answer &a, const FaultContext &) {
             refuse(a, 400,
                    {named(u"error"_s, QJsonObject{{u"message"_s, u"Error validating credentials."_s},
                                                   {u"type"_s, u"OAuthException"_s},
                                                   {u"code"_s, 190}})});
         },
         Everything},
        {u"errors-array", u"400; an array 'errors' (Fitbit, OrderCloud)",
         [](Answer &a, const FaultContext &) {
             const QJsonObject one{{u"errorType"_s, u"invalid_grant"_s}, {u"message"_s, u"Refresh token invalid."_s}};
             refuse(a, 400, {named(u"errors"_s, QJsonArray{one}), named(u"success"_s, false)});
         },
         Everything},
        {u"error-reason", u"400; error_reason beside error (FusionAuth)",
         [](Answer &a, const FaultContext &) {
             refuse(a, 400, {named(u"error"_s, u"invalid_request"_s), named(u"error_reason"_s, u"missing_grant"_s)});
         },
         Everything},
    };
}

QList<MemberFault> otherErrors()
{
    return {
        {u"aspnet-message", u"400 with an ASP.NET Message and ModelState",
         [](Answer &a, const FaultContext &) {
             const QJsonObject state{{u"request.username"_s, QJsonArray{u"The username field is required."_s}}};
             webApiError(a, 400, {named(u"Message"_s, u"The request is invalid."_s), named(u"ModelState"_s, state)});
         },
         Everything},
        {u"problem-details", u"401 with problem details (ASP.NET Core Identity)",
         [](Answer &a, const FaultContext &) {
             refuseAsJson(a, 401,
                          {named(u"type"_s, u"https://tools.ietf.org/html/rfc9110#section-15.5.2"_s),
                           named(u"title"_s, u"Unauthorized"_s), named(u"status"_s, 401),
                           named(u"detail"_s, u"LockedOut"_s)},
                          "application/problem+json");
         },
         Everything},
        {u"two-factor", u"401 2fa_code_required; token-2fa takes the code 123456",
         [](Answer &a, const FaultContext &c) {
             if (c.path != u"/authorisation/token-2fa")
                 refuse(a, 401, {named(u"error"_s, u"2fa_code_required"_s)});
         },
         Everything},
        {u"mfa-required", u"200 with mfa_required true and no token (deux)",
         [](Answer &a, const FaultContext &) { refuse(a, 200, {named(u"mfa_required"_s, true)}); }, Everything},
        {u"www-authenticate", u"401 without a body; the error is in WWW-Authenticate alone (Okta)", emptyUnauthorized,
         Everything},
        {u"charset-refused", u"415 when the request's Content-Type has a charset (USPS, OpenZiti)", refuseCharset,
         Everything},
        {u"http-429", u"429 with Retry-After: 2",
         [](Answer &a, const FaultContext &) {
             webApiError(a, 429, {named(u"Message"_s, u"API calls quota exceeded! Maximum is 1 per second."_s)});
             a.headers.append(HttpHeader{"Retry-After", "2"});
         },
         Everything},
        {u"http-500", u"500 with an ASP.NET exception", serverError, Everything},
        {u"http-503", u"503 with Retry-After: 2 and no body",
         [](Answer &a, const FaultContext &) {
             refuse(a, 503, {});
             a.body = Answer::Body::None;
             a.contentType.clear();
             a.headers.append(HttpHeader{"Retry-After", "2"});
         },
         Everything},
    };
}

} // namespace

QList<MemberFault> refusalFaults()
{
    return oauthErrors() + otherErrors();
}

} // namespace Grantscope
