// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "planting.h"

#include "codec/base64url.h"
#include "codec/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope::Planting
{

namespace
{
QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray signedWith(const QByteArray &claims, const QByteArray &signature)
{
    return base64UrlEncoded(R"({"typ":"JWT","alg":"HS256"})") + '.' + base64UrlEncoded(claims) + '.' + signature;
}
} // namespace

Dialect dialect()
{
    Dialect dialect;
    dialect.id = u"rfc6749"_s;
    dialect.formats = {BodyFormat::Form, BodyFormat::Json};
    GrantShape shape;
    shape.path = u"token"_s;
    shape.members = {u"grant_type"_s,    u"username"_s,  u"password"_s,     u"scope"_s,
                     u"refresh_token"_s, u"client_id"_s, u"client_secret"_s};
    dialect.grants = {
        {GrantType::Password, shape}, {GrantType::RefreshToken, shape}, {GrantType::ClientCredentials, shape}};
    for (const QString &name : {u"access_token"_s, u"token_type"_s, u"expires_in"_s, u"refresh_token"_s, u"scope"_s,
                                u"error"_s, u"error_description"_s, u"error_uri"_s})
        dialect.answerNames.insert(name, {name});
    return dialect;
}

QString Planter::letters(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text.append(u"bcdfghjkmpqvwxz"_s.at(below(15))); // spells no word by chance
    return text;
}

QString Planter::secret()
{
    static const QStringList joints{u"&"_s, u"\""_s, u"<"_s, u" "_s, u"+/"_s, u"%"_s, u"\u00e4"_s, u"'"_s, {}, u"\\"_s};
    const QString first = letters(12);
    const QString second = letters(12);
    planted << first << second;
    return first + joints.at(below(static_cast<int>(joints.size()))) + second;
}

QByteArray Planter::token()
{
    const QString signature = letters(43);
    const QString inner = letters(43);
    planted << signature.left(12) << signature.right(12) << inner.left(12) << inner.right(12);
    const QByteArray nested = signedWith(R"({"sub":"inner"})", inner.toLatin1());
    const QString who = u"who-"_s + letters(6);
    kept << who;
    QJsonObject claims{{u"sub"_s, who},
                       {u"exp"_s, 1795338000},
                       {u"scope"_s, u"full fileid:15431"_s},
                       {u"assertion_of_the_user"_s, QString::fromLatin1(nested)},
                       {u"email"_s, u"see "_s + QString::fromLatin1(nested)},
                       {u"client_secret"_s, secret()},
                       {u"refresh_token"_s, secret()},
                       {u"inner"_s, QJsonObject{{u"password"_s, secret()},
                                                {u"list"_s, QJsonArray{QJsonObject{{u"apiKey"_s, secret()}}}}}},
                       {u"state"_s, QString::fromUtf8(compact({{u"access_token"_s, secret()}}))},
                       {u"iss"_s, u"https://issuer.example/x?code="_s + letters(3) +
                                      QString::fromLatin1(QUrl::toPercentEncoding(secret()))}};
    return signedWith(compact(claims), signature.toLatin1());
}

/// What a server makes of a secret that it repeats.
QByteArray Planter::echoed(const QString &secret)
{
    switch (below(6)) {
    case 0:
        return secret.toUtf8();
    case 1:
        return QUrl::toPercentEncoding(secret);
    case 2:
        return QUrl::toPercentEncoding(secret).toLower();
    case 3:
        return secret.toHtmlEscaped().toUtf8();
    case 4:
        return ("user:" + secret.toUtf8() + "\r\n").toBase64();
    default:
        return (secret.toUtf8() + "x").toBase64(QByteArray::Base64UrlEncoding);
    }
}

GrantRequest Planter::grant()
{
    static constexpr std::array types{GrantType::Password, GrantType::RefreshToken, GrantType::ClientCredentials};
    static constexpr std::array methods{ClientAuth::None, ClientAuth::Basic, ClientAuth::BasicRaw, ClientAuth::Post};
    GrantRequest grant;
    grant.type = types.at(static_cast<std::size_t>(below(3)));
    grant.format = below(2) == 0 ? BodyFormat::Form : BodyFormat::Json;
    grant.endpoint.setUrl(u"https://api.example/token"_s);
    grant.endpoint.setUserName(u"u"_s);
    grant.endpoint.setPassword(secret());
    grant.endpoint.setQuery(u"wsAccessKey="_s + QString::fromLatin1(QUrl::toPercentEncoding(secret())) + u"&x="_s +
                            QString::fromLatin1(QUrl::toPercentEncoding(secret())));
    grant.endpoint.setFragment(letters(5) + secret());
    grant.username = u"user-"_s + letters(6);
    kept << grant.username;
    grant.password = Secret::fromText(secret());
    grant.refreshToken = Secret::fromText(secret());
    grant.client = {u"client"_s, Secret::fromText(secret()), methods.at(static_cast<std::size_t>(below(4)))};
    grant.parameters.append({u"verification_code"_s, secret()});
    return grant;
}

QByteArray Planter::refusalBody(const GrantRequest &grant)
{
    const QList<Secret> known{grant.password, grant.refreshToken, grant.client.secret};
    const QString said =
        u"Not that one: "_s + QString::fromUtf8(echoed(known.at(below(3)).revealText())) + u" it was."_s;
    switch (below(4)) {
    case 0:
        return compact({{u"error"_s, u"invalid_grant"_s}, {u"error_description"_s, said}});
    case 1:
        return compact({{u"Message"_s, said}, {u"ExceptionMessage"_s, u"see password="_s + letters(9)}});
    case 2:
        return compact({{u"title"_s, u"Unauthorized"_s}, {u"status"_s, 401}, {u"detail"_s, said}});
    default:
        return "<html><head><title>" + said.toHtmlEscaped().toUtf8() + "</title></head><body>" + said.toUtf8() +
               "</body></html>";
    }
}

QByteArray Planter::grantedBody()
{
    const bool isJwt = below(2) == 0;
    QString opaque = letters(24);
    if (!isJwt)
        planted << opaque.left(12) << opaque.right(12);
    return compact({{u"access_token"_s, isJwt ? QString::fromLatin1(token()) : opaque},
                    {u"token_type"_s, u"Bearer"_s},
                    {u"expires_in"_s, 3600},
                    {u"refresh_token"_s, secret()},
                    {u"id_token"_s, QString::fromLatin1(token())},
                    {u"as:client_secret"_s, secret()}});
}

HttpResponse Planter::response(const GrantRequest &grant)
{
    HttpResponse response;
    const bool isGranted = below(3) == 0;
    const bool isRedirect = !isGranted && below(4) == 0;
    response.status = isGranted ? 200 : (isRedirect ? 302 : 400 + below(4));
    response.reason = isGranted ? QByteArray("OK") : QByteArray("No: ") + grant.password.reveal().toByteArray();
    const QByteArray target =
        "https://x.example/login?ticket=" + QUrl::toPercentEncoding(secret()) + "#" + QUrl::toPercentEncoding(secret());
    response.headers = {
        {"Content-Type", "application/json"},
        {"Date", "Sun, 22 Nov 2026 08:00:00 GMT"},
        {"Set-Cookie", "session=" + secret().toUtf8()},
        {"X-Whatever", secret().toUtf8()},
        {"WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"" +
                                 echoed(grant.password.revealText()).replace('\\', "\\\\").replace('"', "\\\"") + '"'}};
    if (isRedirect)
        response.headers.append({"Location", target});
    response.body = Secret(isGranted ? grantedBody() : refusalBody(grant));
    return response;
}

TokenAnswer Planter::answer()
{
    TokenAnswer answer;
    answer.grant = grant();
    const auto request = tokenRequest(dialect(), answer.grant);
    answer.exchange.request = request.value_or(HttpRequest());
    answer.exchange.request.headers.append({"X-Correlation", secret().toUtf8()});
    answer.exchange.request.headers.append({"Cookie", "a=" + secret().toUtf8()});
    answer.exchange.sentAt = QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
    answer.exchange.receivedAt = answer.exchange.sentAt.addMSecs(200);
    if (below(6) == 0)
        answer.exchange.failure =
            TransportFailure{TransportFailure::Kind::Connection,
                             u"no way to https://u:"_s + secret().remove(u' ') + u"@api.example"_s, true};
    else
        answer.exchange.response = response(answer.grant);
    answer.reading = readTokenResponse(dialect(), answer.grant, answer.exchange);
    return answer;
}

QString firstSeen(const QStringList &planted, const QByteArray &text)
{
    for (const QString &secret : planted) {
        const QByteArray bytes = secret.toLatin1();
        if (text.contains(bytes) || text.contains(bytes.toUpper()))
            return secret;
        for (int before = 0; before < 3; ++before) {
            const QByteArray encoded = (QByteArray(before, 'x') + bytes).toBase64();
            const QByteArray own = encoded.mid(before == 0 ? 0 : before + 1, 12); // letters that stand for it alone
            if (text.contains(own))
                return secret + u" in Base64"_s;
        }
    }
    return {};
}

} // namespace Grantscope::Planting
