// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/profile.h"

#include "net/redaction.h"

#include <QFile>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestText = 4'000;
constexpr int ShortestTimeoutMs = 1'000;
constexpr int LongestTimeoutMs = 600'000;
constexpr qint64 LargestCaFile = 4LL * 1024 * 1024;

tl::unexpected<Error> invalid(const QString &member, const QString &detail)
{
    return failure(Origin::Input, u"profile-invalid"_s, detail, member);
}

tl::unexpected<Error> secretIn(const QString &member, const QString &detail)
{
    return failure(Origin::Input, u"profile-holds-secret"_s, detail, member);
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isColour(const QString &text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    return text.size() == 7 && text.front() == u'#' && std::all_of(text.begin() + 1, text.end(), isHex);
}

Result<void> checkTexts(const Profile &profile)
{
    if (profile.name.isEmpty() || profile.name != profile.name.trimmed())
        return invalid(u"name"_s, u"empty, or space around it"_s);
    if (profile.name.size() > LongestName)
        return invalid(u"name"_s, u"longer than %1 characters"_s.arg(LongestName));
    if (profile.dialect.isEmpty())
        return invalid(u"dialect"_s, u"empty"_s);
    const std::initializer_list<std::pair<QString, const QString &>> texts{
        {u"name"_s, profile.name},   {u"dialect"_s, profile.dialect},    {u"username"_s, profile.username},
        {u"scope"_s, profile.scope}, {u"client_id"_s, profile.clientId}, {u"ca_file"_s, profile.caFile}};
    for (const auto &[member, text] : texts) {
        if (text.size() > LongestText || hasControls(text))
            return invalid(member, u"too long, or a control character in it"_s);
    }
    if (!profile.colour.isEmpty() && !isColour(profile.colour))
        return invalid(u"colour"_s, u"expected #rrggbb"_s);
    return {};
}

Result<void> checkEndpoint(const Profile &profile)
{
    if (auto checked = checkUrl(profile.endpoint, profile.plainHttp); !checked) {
        Error error = checked.error();
        error.where = u"endpoint"_s;
        return failure(std::move(error));
    }
    const auto items = QUrlQuery(profile.endpoint).queryItems();
    for (const auto &[name, value] : items) {
        if (isSecretName(name))
            return secretIn(u"endpoint"_s, u"the query has \"%1\""_s.arg(name.left(40)));
    }
    if (profile.endpoint.hasFragment())
        return invalid(u"endpoint"_s, u"a fragment (RFC 6749 section 3.2 allows none)"_s);
    return {};
}

Result<void> checkConnection(const Profile &profile)
{
    if (profile.timeoutMs < ShortestTimeoutMs || profile.timeoutMs > LongestTimeoutMs)
        return invalid(u"timeout_ms"_s, u"expected %1 to %2"_s.arg(ShortestTimeoutMs).arg(LongestTimeoutMs));
    if (profile.proxy != TransportOptions::Proxy::Explicit)
        return {};
    const QString scheme = profile.proxyUrl.scheme();
    if (!profile.proxyUrl.isValid() || profile.proxyUrl.host().isEmpty() ||
        (scheme != u"http"_s && scheme != u"socks5"_s))
        return invalid(u"proxy"_s, u"expected http://host:port or socks5://host:port"_s);
    if (!profile.proxyUrl.password().isEmpty())
        return secretIn(u"proxy"_s, u"a password in the URL"_s);
    return {};
}

Result<void> checkParameters(const Profile &profile)
{
    for (const auto &[name, value] : profile.parameters) {
        if (name.isEmpty() || name.size() > LongestName || value.size() > LongestText)
            return invalid(u"parameters"_s, u"a name is empty, or something is too long"_s);
        if (isSecretName(name))
            return secretIn(u"parameters"_s, u"\"%1\" bears a secret"_s.arg(name.left(40)));
    }
    return {};
}

} // namespace

Result<void> checkProfile(const Profile &profile)
{
    for (auto *const check : {&checkTexts, &checkEndpoint, &checkConnection, &checkParameters}) {
        if (auto checked = check(profile); !checked)
            return checked;
    }
    return {};
}

GrantRequest grantRequestOf(const Profile &profile)
{
    GrantRequest request;
    request.type = profile.grant;
    request.endpoint = profile.endpoint;
    request.format = profile.format;
    request.username = profile.username;
    request.scope = profile.scope;
    request.client.id = profile.clientId;
    request.client.method = profile.clientAuth;
    request.parameters = profile.parameters;
    return request;
}

Result<TransportOptions> transportOptionsOf(const Profile &profile)
{
    TransportOptions options;
    options.timeoutMs = profile.timeoutMs;
    options.plainHttp = profile.plainHttp;
    options.proxy = profile.proxy;
    options.proxyUrl = profile.proxyUrl;
    if (profile.caFile.isEmpty())
        return options;
    QFile file(profile.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"ca-unreadable"_s, file.errorString(), profile.caFile);
    options.caCertificates = file.read(LargestCaFile + 1);
    if (options.caCertificates.isEmpty() || options.caCertificates.size() > LargestCaFile)
        return failure(Origin::Input, u"ca-unreadable"_s, u"empty, or larger than any list of certificates"_s,
                       profile.caFile);
    return options;
}

} // namespace Grantscope
