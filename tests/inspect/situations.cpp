// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "situations.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Situations
{
namespace
{

TokenReading http(int status, const QString &code = u"http-status"_s, const QString &detail = {})
{
    return failed(Outcome::Refused, GrantFailure::Kind::Http, code, status, detail);
}

TokenReading described(int status, const QString &code, const QString &description)
{
    TokenReading reading = http(status, code);
    reading.failure->description = description;
    return reading;
}

TokenReading retryIn(TokenReading reading, qint64 seconds)
{
    reading.failure->retryAfterSeconds = seconds;
    return reading;
}

GrantRequest as(BodyFormat format)
{
    GrantRequest grant = passwordGrant();
    grant.format = format;
    return grant;
}

GrantRequest by(GrantType type)
{
    GrantRequest grant = passwordGrant();
    grant.type = type;
    return grant;
}

GrantRequest client(ClientAuth method, bool withSecret = true)
{
    GrantRequest grant = passwordGrant();
    grant.client.id = u"app"_s;
    grant.client.method = method;
    if (withSecret)
        grant.client.secret = Secret(QByteArrayView("client-secret"));
    return grant;
}

GrantRequest asking(const QString &scope)
{
    GrantRequest grant = passwordGrant();
    grant.scope = scope;
    return grant;
}

GrantRequest with(const QString &name, const QString &value)
{
    GrantRequest grant = passwordGrant();
    grant.parameters.append({name, value});
    return grant;
}

QList<Case> oauthErrors()
{
    const GrantRequest form = passwordGrant();
    const QString wrong = u"The user name or password is incorrect."_s;
    return {
        {"wrong password, 400", form, refused(400, u"invalid_grant"_s, wrong),
         u"(400 invalid_grant): \"The user name"_s, u"is wrong"_s},
        {"wrong password, 401, no words", form, refused(401, u"invalid_grant"_s), u"password (401 invalid_grant)."_s,
         u"is wrong"_s},
        {"locked account", form, refused(400, u"invalid_grant"_s, u"Account is locked."_s), u"Account is locked"_s,
         u"locked, disabled"_s},
        {"expired password", form, refused(400, u"invalid_grant"_s, u"Your password has expired"_s), u"password"_s,
         u"to be changed"_s},
        {"refresh token refused", by(GrantType::RefreshToken), refused(400, u"invalid_grant"_s),
         u"refused the refresh token"_s, u"expired or was revoked"_s},
        {"client credentials refused", by(GrantType::ClientCredentials), refused(400, u"invalid_grant"_s),
         u"refused the grant"_s, u"credentials of this grant"_s},
        {"no client id", form, refused(400, u"invalid_client"_s), u"does not accept the client"_s,
         u"wants a client id"_s},
        {"wrong client secret", client(ClientAuth::Basic), refused(401, u"invalid_client"_s),
         u"does not accept the client"_s, u"client id or its secret"_s},
        {"client without its secret", client(ClientAuth::None, false), refused(401, u"invalid_client"_s),
         u"401 invalid_client"_s, u"client id or its secret"_s},
        {"unauthorized client", client(ClientAuth::Post), refused(400, u"unauthorized_client"_s),
         u"may not use the password grant"_s, u"not switched on"_s},
        {"JSON to a server of forms", as(BodyFormat::Json), refused(400, u"unsupported_grant_type"_s),
         u"only forms, and JSON was sent"_s, u"reads only forms"_s},
        {"XML to a server of forms", as(BodyFormat::Xml), refused(400, u"unsupported_grant_type"_s),
         u"only forms, and XML was sent"_s, u"reads only forms"_s},
        {"grant not offered", form, refused(400, u"unsupported_grant_type"_s), u"does not offer the password grant"_s,
         u"switched off"_s},
        {"XML that loses the password", as(BodyFormat::Xml), refused(400, u"invalid_grant"_s),
         u"user name or the password"_s, u"is wrong"_s},
        {"second factor", form, refused(401, u"2fa_code_required"_s),
         u"wants a verification code (401 2fa_code_required)"_s, u"second factor"_s},
        {"second factor, wrong code", with(u"verification_code"_s, u"1"_s), refused(401, u"2fa_code_required"_s),
         u"verification code"_s, u"wrong or too old"_s},
        {"second factor, problem details", form, described(401, u"problem-details"_s, u"RequiresTwoFactor"_s),
         u"verification code (401)"_s, u"second factor"_s},
        {"scope", asking(u"admin"_s), refused(400, u"invalid_scope"_s), u"the scope \"admin\""_s, u"misspelt"_s},
        {"scope with commas", asking(u"read,write"_s), refused(400, u"invalid_scope"_s), u"read,write"_s,
         u"separated by commas"_s},
        {"scope missing", form, refused(400, u"invalid_scope"_s), u"none was asked for"_s, u"wants a scope"_s},
        {"invalid request, JSON", as(BodyFormat::Json), refused(400, u"invalid_request"_s),
         u"could not use the request"_s, u"only forms"_s},
        {"access denied", form, refused(403, u"access_denied"_s), u"denied access"_s, u"may not do this"_s},
        {"server error", form, refused(500, u"server_error"_s), u"fault of its own"_s, u"broken or overloaded"_s},
        {"error of its own", form, refused(400, u"Autorization Error"_s), u"\"Autorization Error\""_s, u"is wrong"_s},
        {"error of its own, no idea", form, refused(400, u"E1234"_s, u"Nope"_s), u"\"E1234\": \"Nope\""_s,
         u"no word for"_s},
        {"error with success status", form, refused(200, u"invalid_client"_s), u"(200 invalid_client)"_s,
         u"wants a client id"_s},
        {"locked out, problem details", form, described(401, u"problem-details"_s, u"LockedOut"_s), u"LockedOut"_s,
         u"locked, disabled"_s},
    };
}

QList<Case> httpRefusals()
{
    const GrantRequest form = passwordGrant();
    const QString target = u"https://api.example/oauth/token"_s;
    return {
        {"403 and nothing else", form, http(403, u"empty-body"_s), u"The server refused (403) and gave no reason."_s,
         u"is wrong"_s},
        {"401 and nothing else", form, http(401), u"refused (401) and gave no reason"_s, u"is wrong"_s},
        {"400 and nothing else, JSON", as(BodyFormat::Json), http(400), u"(400) and gave no reason"_s,
         u"does not read JSON"_s},
        {"404", form, http(404), u"nothing at that address (404)"_s, u"another host"_s},
        {"404 without a path", at(u"https://api.example"_s), http(404), u"404"_s, u"no path"_s},
        {"404 over http", at(u"http://api.example/token"_s), http(404), u"404"_s, u"only to https"_s},
        {"404 with a slash", at(u"https://api.example/token/"_s), http(404), u"404"_s, u"slash"_s},
        {"404 in another case", at(u"https://api.example/Token"_s), http(404), u"404"_s, u"Capital letters"_s},
        {"404 elsewhere", at(u"https://api.example/x"_s), http(404), u"404"_s, u"not that of the token endpoint"_s},
        {"405", form, http(405), u"takes no POST"_s, u"path is not"_s},
        {"415, form", form, described(415, u"aspnet-message"_s, u"The request entity's media type is not supported"_s),
         u"does not read a form (415)"_s, u"format"_s},
        {"415, XML", as(BodyFormat::Xml), http(415), u"does not read XML"_s, u"format"_s},
        {"429 with Retry-After", form, retryIn(http(429), 90), u"answer again in 1 min 30 s"_s, u"Too many attempts"_s},
        {"429", form, http(429), u"does not say when"_s, u"Too many attempts"_s},
        {"500", form, http(500), u"failed on the request (500)"_s, u"fault at the server"_s},
        {"500, page", form, http(500, u"html-page"_s, u"Runtime Error"_s), u"500"_s, u"fault at the server"_s},
        {"502", form, http(502), u"not available"_s, u"gives tokens"_s},
        {"503 with Retry-After", form, retryIn(http(503), 600), u"come back in 10 min"_s, u"Maintenance"_s},
        {"407", form, http(407), u"proxy"_s, u"user name and a password"_s},
        {"redirect", form, http(307, u"redirect"_s, target), u"to https://api.example/oauth/token (307)"_s,
         u"another address"_s},
        {"redirect to https", at(u"http://api.example/token"_s), http(301, u"redirect"_s, target), u"301"_s,
         u"wants https"_s},
        {"redirect to a sign-in page", form, http(302, u"redirect"_s, u"https://api.example/login"_s), u"302"_s,
         u"sign-in page"_s},
        {"304", form, http(304), u"304"_s, u"not that of the token endpoint"_s},
        {"403 page", form, http(403, u"html-page"_s, u"Attention Required!"_s), u"\"Attention Required!\""_s,
         u"firewall"_s},
        {"protected page", form,
         described(401, u"aspnet-message"_s, u"Authorization has been denied for this request."_s),
         u"wants a token instead"_s, u"protected page"_s},
        {"ASP.NET message", form, described(400, u"aspnet-message"_s, u"The request is invalid."_s),
         u"\"The request is invalid.\""_s, u"maintainers"_s},
        {"plain http to an https port", at(u"http://api.example/token"_s),
         http(400, u"html-page"_s, u"400 The plain HTTP request was sent to HTTPS port"_s), u"speaks https"_s,
         u"http instead of https"_s},
        {"418", form, http(418), u"(418) and gave no reason"_s, u"maintainers"_s},
    };
}

} // namespace

Dialect dialect()
{
    Dialect dialect;
    dialect.id = u"example"_s;
    dialect.formats = {BodyFormat::Form, BodyFormat::Json, BodyFormat::Xml};
    for (const GrantType type : {GrantType::Password, GrantType::RefreshToken, GrantType::ClientCredentials})
        dialect.grants[type].path = u"token"_s;
    return dialect;
}

GrantRequest passwordGrant()
{
    GrantRequest grant;
    grant.endpoint = QUrl(u"https://api.example/token"_s);
    grant.username = u"test@host.com"_s;
    grant.password = Secret(QByteArrayView("StrongPassword"));
    return grant;
}

TokenReading refused(int status, const QString &error, const QString &description)
{
    TokenReading reading = http(status);
    if (!error.isEmpty()) {
        reading.failure->kind = GrantFailure::Kind::OAuth;
        reading.failure->code = u"oauth-error"_s;
    }
    reading.failure->error = error;
    reading.failure->description = description;
    return reading;
}

TokenReading failed(Outcome outcome, GrantFailure::Kind kind, const QString &code, int status, const QString &detail,
                    const QString &where)
{
    TokenReading reading;
    reading.outcome = outcome;
    reading.failure = GrantFailure{};
    reading.failure->kind = kind;
    reading.failure->code = code;
    reading.failure->httpStatus = status;
    reading.failure->detail = detail;
    reading.failure->where = where;
    return reading;
}

GrantRequest at(const QString &url)
{
    GrantRequest grant = passwordGrant();
    grant.endpoint = QUrl(url);
    return grant;
}

QList<Case> refusals()
{
    return oauthErrors() + httpRefusals();
}

} // namespace Grantscope::Situations
