// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/dialect.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
template<typename Value, std::size_t Size>
using NameTable = std::array<std::pair<Value, QLatin1String>, Size>;

constexpr NameTable<GrantType, 3> GrantNames{{
    {GrantType::Password, QLatin1String("password")},
    {GrantType::RefreshToken, QLatin1String("refresh_token")},
    {GrantType::ClientCredentials, QLatin1String("client_credentials")},
}};

constexpr NameTable<ClientAuth, 4> ClientAuthNames{{
    {ClientAuth::None, QLatin1String("none")},
    {ClientAuth::Basic, QLatin1String("basic")},
    {ClientAuth::BasicRaw, QLatin1String("basic-raw")},
    {ClientAuth::Post, QLatin1String("post")},
}};

template<typename Value, std::size_t Size>
QString nameOf(const NameTable<Value, Size> &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return name;
    }
    return {};
}

template<typename Value, std::size_t Size>
std::optional<Value> valueOf(const NameTable<Value, Size> &table, QStringView name)
{
    for (const auto &[value, candidate] : table) {
        if (name == candidate)
            return value;
    }
    return std::nullopt;
}
} // namespace

QString grantName(GrantType type)
{
    return nameOf(GrantNames, type);
}

std::optional<GrantType> grantFromName(QStringView name)
{
    return valueOf(GrantNames, name);
}

QString clientAuthName(ClientAuth method)
{
    return nameOf(ClientAuthNames, method);
}

std::optional<ClientAuth> clientAuthFromName(QStringView name)
{
    return valueOf(ClientAuthNames, name);
}

QUrl Dialect::endpoint(const QUrl &base, GrantType type) const
{
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = url.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + grants.value(type).path, QUrl::TolerantMode);
    return url;
}

QUrl Dialect::refreshEndpoint(const QUrl &tokenEndpoint, GrantType by) const
{
    const QString from = u'/' + grants.value(by).path;
    const QString to = u'/' + grants.value(GrantType::RefreshToken).path;
    QString path = tokenEndpoint.path(QUrl::FullyEncoded);
    if (by == GrantType::RefreshToken || !supports(by) || !path.endsWith(from))
        return tokenEndpoint;
    path.chop(from.size());
    QUrl url = tokenEndpoint;
    url.setPath(path + to, QUrl::TolerantMode);
    return url;
}

} // namespace Grantscope
