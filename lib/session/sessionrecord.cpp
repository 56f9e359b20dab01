// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/sessionrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int Schema = 1;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, const QString &name, const Secret &secret)
{
    if (!secret.isEmpty())
        object.insert(name, secret.revealText());
}

void put(QJsonObject &object, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime timeIn(const QJsonObject &object, const QString &name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs).toUTC();
}

Secret secretIn(const QJsonObject &object, const QString &name)
{
    return Secret::fromText(object.value(name).toString());
}

QJsonArray jsonOf(const QList<ExpiryClock> &clocks)
{
    QJsonArray list;
    for (const ExpiryClock &clock : clocks) {
        QJsonObject object{{u"name"_s, clock.name}, {u"stated"_s, clock.stated}};
        put(object, u"at"_s, clock.at);
        list.append(object);
    }
    return list;
}

QList<ExpiryClock> clocksIn(const QJsonArray &list)
{
    QList<ExpiryClock> clocks;
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        clocks.append(
            {object.value(u"name"_s).toString(), object.value(u"stated"_s).toString(), timeIn(object, u"at"_s)});
    }
    return clocks;
}

QJsonObject jsonOf(const HeldToken &held)
{
    const TokenResponse &token = held.token;
    QJsonObject object{{u"token_type"_s, token.tokenType}, {u"by"_s, grantName(held.by)}};
    put(object, u"access_token"_s, token.accessToken);
    put(object, u"refresh_token"_s, token.refreshToken);
    put(object, u"asked_at"_s, held.askedAt);
    put(object, u"issued_at"_s, token.issuedAt);
    put(object, u"expires_at"_s, token.expiresAt);
    put(object, u"user_name"_s, token.userName);
    if (token.issuedAtStated)
        object.insert(u"issued_at_stated"_s, true);
    if (token.expiresIn)
        object.insert(u"expires_in"_s, *token.expiresIn);
    if (token.scope)
        object.insert(u"scope"_s, token.scope->text());
    if (token.persistent)
        object.insert(u"persistent"_s, *token.persistent);
    if (!token.clocks.isEmpty())
        object.insert(u"clocks"_s, jsonOf(token.clocks));
    if (!token.extra.isEmpty())
        object.insert(u"extra"_s, token.extra);
    return object;
}

std::optional<HeldToken> heldIn(const QJsonObject &object)
{
    HeldToken held;
    TokenResponse &token = held.token;
    token.accessToken = secretIn(object, u"access_token"_s);
    if (token.accessToken.isEmpty())
        return std::nullopt;
    token.tokenType = object.value(u"token_type"_s).toString();
    token.refreshToken = secretIn(object, u"refresh_token"_s);
    token.issuedAt = timeIn(object, u"issued_at"_s);
    token.issuedAtStated = object.value(u"issued_at_stated"_s).toBool();
    token.expiresAt = timeIn(object, u"expires_at"_s);
    token.userName = object.value(u"user_name"_s).toString();
    token.clocks = clocksIn(object.value(u"clocks"_s).toArray());
    token.extra = object.value(u"extra"_s).toObject();
    if (object.contains(u"expires_in"_s))
        token.expiresIn = object.value(u"expires_in"_s).toInteger();
    if (object.contains(u"scope"_s))
        token.scope = Scope::fromText(object.value(u"scope"_s).toString());
    if (object.contains(u"persistent"_s))
        token.persistent = object.value(u"persistent"_s).toBool();
    held.by = grantFromName(object.value(u"by"_s).toString()).value_or(GrantType::Password);
    held.askedAt = timeIn(object, u"asked_at"_s);
    return held;
}

} // namespace

bool SessionRecord::belongsTo(const Profile &profile) const
{
    return endpoint.scheme() == profile.endpoint.scheme() && endpoint.host() == profile.endpoint.host() &&
           portOf(endpoint) == portOf(profile.endpoint) && username == profile.username && clientId == profile.clientId;
}

QStringList SessionRecord::contents() const
{
    QStringList names;
    if (held && !held->token.accessToken.isEmpty())
        names += u"access_token"_s;
    if (held && !held->token.refreshToken.isEmpty())
        names += u"refresh_token"_s;
    if (!password.isEmpty())
        names += u"password"_s;
    if (!clientSecret.isEmpty())
        names += u"client_secret"_s;
    return names;
}

Secret writeSessionRecord(const SessionRecord &record)
{
    QJsonObject object{{u"schema"_s, Schema}, {u"endpoint"_s, record.endpoint.toString(QUrl::FullyEncoded)}};
    put(object, u"username"_s, record.username);
    put(object, u"client_id"_s, record.clientId);
    put(object, u"password"_s, record.password);
    put(object, u"client_secret"_s, record.clientSecret);
    if (record.passwordRefused)
        object.insert(u"password_refused"_s, true);
    if (record.held)
        object.insert(u"token"_s, jsonOf(*record.held));
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const Secret value{QByteArrayView(bytes)};
    bytes.fill('\0');
    return value;
}

Result<SessionRecord> readSessionRecord(const Secret &value)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(value.reveal().toByteArray(), &mistake);
    if (!document.isObject())
        return failure(Origin::Secrets, u"record-damaged"_s, mistake.errorString());
    const QJsonObject object = document.object();
    const int schema = object.value(u"schema"_s).toInt();
    if (schema > Schema)
        return failure(Origin::Secrets, u"record-too-new"_s, u"schema %1"_s.arg(schema));
    if (schema < 1)
        return failure(Origin::Secrets, u"record-damaged"_s, u"no schema"_s);
    SessionRecord record;
    record.endpoint = QUrl(object.value(u"endpoint"_s).toString());
    record.username = object.value(u"username"_s).toString();
    record.clientId = object.value(u"client_id"_s).toString();
    record.password = secretIn(object, u"password"_s);
    record.clientSecret = secretIn(object, u"client_secret"_s);
    record.passwordRefused = object.value(u"password_refused"_s).toBool();
    record.held = heldIn(object.value(u"token"_s).toObject());
    return record;
}

} // namespace Grantscope
