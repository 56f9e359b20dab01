// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"
#include "profile/profilejson_p.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr std::array<QStringView, 19> KnownMembers = {u"id",
                                                      u"name",
                                                      u"dialect",
                                                      u"grant",
                                                      u"endpoint",
                                                      u"format",
                                                      u"username",
                                                      u"scope",
                                                      u"client_id",
                                                      u"client_auth",
                                                      u"parameters",
                                                      u"keep_alive",
                                                      u"renew_with_password",
                                                      u"production",
                                                      u"colour",
                                                      u"timeout_ms",
                                                      u"ca_file",
                                                      u"proxy",
                                                      u"allow_plain_http"};

bool isKnown(QStringView name)
{
    return std::find(KnownMembers.begin(), KnownMembers.end(), name) != KnownMembers.end();
}

/// Reads members of one object, and remembers the first that is not what it should be.
class MemberReader final
{
public:
    explicit MemberReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void text(const QString &name, QString &target)
    {
        read(name, QJsonValue::String, [&](const QJsonValue &v) { target = v.toString(); });
    }
    void flag(const QString &name, bool &target)
    {
        read(name, QJsonValue::Bool, [&](const QJsonValue &v) { target = v.toBool(); });
    }
    void number(const QString &name, int &target)
    {
        // A number out of range becomes -1, which no check lets pass.
        read(name, QJsonValue::Double, [&](const QJsonValue &v) { target = v.toInt(-1); });
    }
    /// A text that is one of a few words.
    template<typename T>
    void word(const QString &name, std::optional<T> (*fromName)(QStringView), T &target)
    {
        read(name, QJsonValue::String, [&](const QJsonValue &v) {
            const std::optional<T> known = fromName(v.toString());
            if (known)
                target = *known;
            else
                fail(name, u"\"%1\" is not known"_s.arg(v.toString().left(40)));
        });
    }
    void url(const QString &name, QUrl &target)
    {
        read(name, QJsonValue::String, [&](const QJsonValue &v) { target = QUrl(v.toString(), QUrl::StrictMode); });
    }
    template<typename Fn>
    void read(const QString &name, QJsonValue::Type type, Fn fn)
    {
        const QJsonValue value = m_object.value(name);
        if (m_error || value.isUndefined())
            return;
        if (value.type() == type)
            fn(value);
        else
            fail(name, u"expected %1, found %2"_s.arg(typeName(type), typeName(value.type())));
    }
    void fail(const QString &name, const QString &detail)
    {
        if (!m_error)
            m_error = Error{Origin::Input, u"profile-invalid"_s, detail, name};
    }

private:
    static QString typeName(QJsonValue::Type type)
    {
        switch (type) {
        case QJsonValue::Null:
            return u"null"_s;
        case QJsonValue::Bool:
            return u"true or false"_s;
        case QJsonValue::Double:
            return u"a number"_s;
        case QJsonValue::String:
            return u"a text"_s;
        case QJsonValue::Array:
            return u"a list"_s;
        case QJsonValue::Object:
            return u"an object"_s;
        case QJsonValue::Undefined:
            break;
        }
        return u"nothing"_s;
    }

    const QJsonObject &m_object;
    std::optional<Error> m_error;
};

void readProxy(MemberReader &reader, Profile &profile)
{
    QString proxy = u"system"_s;
    reader.text(u"proxy"_s, proxy);
    if (proxy == u"system"_s) {
        profile.proxy = TransportOptions::Proxy::System;
    } else if (proxy == u"none"_s) {
        profile.proxy = TransportOptions::Proxy::None;
    } else {
        profile.proxy = TransportOptions::Proxy::Explicit;
        profile.proxyUrl = QUrl(proxy, QUrl::StrictMode);
    }
}

void readParameters(MemberReader &reader, Profile &profile)
{
    reader.read(u"parameters"_s, QJsonValue::Array, [&](const QJsonValue &list) {
        const QJsonArray pairs = list.toArray();
        for (const auto &value : pairs) {
            const QJsonArray pair = value.toArray();
            if (pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString())
                return reader.fail(u"parameters"_s, u"expected a list of [\"name\", \"value\"]"_s);
            profile.parameters.append({pair.at(0).toString(), pair.at(1).toString()});
        }
    });
}

QString proxyWord(const Profile &profile)
{
    switch (profile.proxy) {
    case TransportOptions::Proxy::System:
        return u"system"_s;
    case TransportOptions::Proxy::None:
        return u"none"_s;
    case TransportOptions::Proxy::Explicit:
        return profile.proxyUrl.toString(QUrl::FullyEncoded);
    }
    Q_UNREACHABLE();
}

QJsonArray parametersToJson(const Profile &profile)
{
    QJsonArray list;
    for (const auto &[name, value] : profile.parameters)
        list.append(QJsonArray{name, value});
    return list;
}

QJsonValue withoutSecrets(const QJsonValue &value, const QString &path, bool top, QStringList &removed)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray before = value.toArray();
        for (qsizetype i = 0; i < before.size(); ++i)
            list.append(withoutSecrets(before.at(i), path + u"[%1]"_s.arg(i), false, removed));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto member = before.begin(); member != before.end(); ++member) {
        const QString here = path + u'.' + member.key();
        if (isSecretName(member.key()) && !(top && isKnown(member.key())))
            removed.append(here);
        else
            object.insert(member.key(), withoutSecrets(member.value(), here, false, removed));
    }
    return object;
}

} // namespace

Result<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    MemberReader reader(object);
    QString id;
    reader.text(u"id"_s, id);
    reader.text(u"name"_s, profile.name);
    reader.text(u"dialect"_s, profile.dialect);
    reader.word(u"grant"_s, &grantFromName, profile.grant);
    reader.url(u"endpoint"_s, profile.endpoint);
    reader.word(u"format"_s, &formatFromName, profile.format);
    reader.text(u"username"_s, profile.username);
    reader.text(u"scope"_s, profile.scope);
    reader.text(u"client_id"_s, profile.clientId);
    reader.word(u"client_auth"_s, &clientAuthFromName, profile.clientAuth);
    readParameters(reader, profile);
    reader.flag(u"keep_alive"_s, profile.keepAlive);
    reader.flag(u"renew_with_password"_s, profile.renewWithPassword);
    reader.flag(u"production"_s, profile.production);
    reader.text(u"colour"_s, profile.colour);
    reader.number(u"timeout_ms"_s, profile.timeoutMs);
    reader.text(u"ca_file"_s, profile.caFile);
    readProxy(reader, profile);
    bool allowPlainHttp = false;
    reader.flag(u"allow_plain_http"_s, allowPlainHttp);
    profile.plainHttp = allowPlainHttp ? PlainHttp::AllowedByTheUser : PlainHttp::OnlyOnLoopback;
    profile.id = QUuid::fromString(id);
    if (profile.id.isNull() && !id.isEmpty())
        reader.fail(u"id"_s, u"not a UUID"_s);
    if (reader.error())
        return failure(*reader.error());
    if (auto checked = checkProfile(profile); !checked)
        return failure(checked.error());
    return profile;
}

QJsonObject profileToJson(const Profile &profile, const QJsonObject &before)
{
    QJsonObject object = before;
    for (const QStringView name : KnownMembers)
        object.remove(name);
    const auto put = [&object](const QString &name, const QJsonValue &value, bool isWorthIt) {
        if (isWorthIt)
            object.insert(name, value);
    };
    put(u"id"_s, profile.id.toString(QUuid::WithoutBraces), !profile.id.isNull());
    put(u"name"_s, profile.name, true);
    put(u"dialect"_s, profile.dialect, true);
    put(u"grant"_s, grantName(profile.grant), true);
    put(u"endpoint"_s, profile.endpoint.toString(QUrl::FullyEncoded), true);
    put(u"format"_s, formatName(profile.format), true);
    put(u"username"_s, profile.username, !profile.username.isEmpty());
    put(u"scope"_s, profile.scope, !profile.scope.isEmpty());
    put(u"client_id"_s, profile.clientId, !profile.clientId.isEmpty());
    put(u"client_auth"_s, clientAuthName(profile.clientAuth), profile.clientAuth != ClientAuth::None);
    put(u"parameters"_s, parametersToJson(profile), !profile.parameters.isEmpty());
    put(u"keep_alive"_s, true, profile.keepAlive);
    put(u"renew_with_password"_s, true, profile.renewWithPassword);
    put(u"production"_s, true, profile.production);
    put(u"colour"_s, profile.colour, !profile.colour.isEmpty());
    put(u"timeout_ms"_s, profile.timeoutMs, profile.timeoutMs != Profile().timeoutMs);
    put(u"ca_file"_s, profile.caFile, !profile.caFile.isEmpty());
    put(u"proxy"_s, proxyWord(profile), profile.proxy != TransportOptions::Proxy::System);
    put(u"allow_plain_http"_s, true, profile.plainHttp == PlainHttp::AllowedByTheUser);
    return object;
}

QStringList removeSecrets(QJsonObject &object)
{
    QStringList removed;
    object = withoutSecrets(object, QString(), true, removed).toObject();
    return removed;
}

} // namespace Grantscope
