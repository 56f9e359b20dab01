// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/profiles/profileoutput.h"

#include "cli/forgetting.h"
#include "cli/jsonforms.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
QString proxyWord(const Profile &profile)
{
    switch (profile.proxy) {
    case TransportOptions::Proxy::System:
        return u"system"_s;
    case TransportOptions::Proxy::None:
        return u"none"_s;
    case TransportOptions::Proxy::Explicit:
        break;
    }
    return redactedUrl(profile.proxyUrl);
}

QString keptWords(const std::optional<SecretFacts> &kept)
{
    if (!kept)
        return u"nothing"_s;
    return u"%1 (%2, %3)"_s.arg(contentsInWords(*kept), kept->place, kept->writtenAt.toString(Qt::ISODate));
}

void row(const Console &console, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        console.result(u"  "_s + console.inked(label.leftJustified(12), Console::Ink::Faint) + value);
}

QString policyWords(const Profile &profile)
{
    QStringList words;
    if (profile.keepAlive)
        words += u"kept alive"_s;
    if (profile.renewWithPassword)
        words += u"signs in again with the kept password"_s;
    if (profile.production)
        words += u"production"_s;
    if (profile.plainHttp == PlainHttp::AllowedByTheUser)
        words += u"plain http allowed"_s;
    return words.join(u", "_s);
}
} // namespace

QJsonValue jsonOf(const std::optional<SecretFacts> &kept)
{
    if (!kept)
        return QJsonValue::Null;
    return QJsonObject{{u"holds"_s, QJsonArray::fromStringList(kept->holds)},
                       {u"generation"_s, qint64(kept->generation)},
                       {u"written_at"_s, jsonOf(kept->writtenAt)},
                       {u"place"_s, textOrNull(kept->place)}};
}

QJsonObject jsonOf(const Profile &profile, const std::optional<SecretFacts> &kept)
{
    QJsonArray parameters;
    for (const auto &[name, value] : profile.parameters)
        parameters.append(QJsonArray{name, value});
    return {{u"id"_s, profile.id.toString(QUuid::WithoutBraces)},
            {u"name"_s, profile.name},
            {u"dialect"_s, profile.dialect},
            {u"grant"_s, grantName(profile.grant)},
            {u"endpoint"_s, redactedUrl(profile.endpoint)},
            {u"format"_s, formatName(profile.format)},
            {u"username"_s, textOrNull(profile.username)},
            {u"scope"_s, textOrNull(profile.scope)},
            {u"client_id"_s, textOrNull(profile.clientId)},
            {u"client_auth"_s, clientAuthName(profile.clientAuth)},
            {u"parameters"_s, parameters},
            {u"keep_alive"_s, profile.keepAlive},
            {u"renew_with_password"_s, profile.renewWithPassword},
            {u"production"_s, profile.production},
            {u"colour"_s, textOrNull(profile.colour)},
            {u"timeout_ms"_s, profile.timeoutMs},
            {u"ca_file"_s, textOrNull(profile.caFile)},
            {u"proxy"_s, proxyWord(profile)},
            {u"allow_plain_http"_s, profile.plainHttp == PlainHttp::AllowedByTheUser},
            {u"kept"_s, jsonOf(kept)}};
}

void printProfileLine(const Console &console, const Profile &profile, const std::optional<SecretFacts> &kept)
{
    console.result(u"%1  %2  %3  kept: %4"_s.arg(console.inked(profile.name, Console::Ink::Strong),
                                                 redactedUrl(profile.endpoint),
                                                 profile.username.isEmpty() ? profile.clientId : profile.username,
                                                 kept ? contentsInWords(*kept) : u"nothing"_s));
}

void printProfile(const Console &console, const Profile &profile, const std::optional<SecretFacts> &kept)
{
    console.result(console.inked(profile.name, Console::Ink::Strong));
    row(console, u"endpoint"_s, redactedUrl(profile.endpoint));
    row(console, u"dialect"_s, profile.dialect);
    row(console, u"grant"_s, u"%1, %2"_s.arg(grantName(profile.grant), formatName(profile.format)));
    row(console, u"account"_s, profile.username);
    row(console, u"scope"_s, profile.scope);
    row(console, u"client"_s,
        profile.clientId.isEmpty() ? QString()
                                   : u"%1 (%2)"_s.arg(profile.clientId, clientAuthName(profile.clientAuth)));
    for (const auto &[name, value] : profile.parameters)
        row(console, u"parameter"_s, name + u'=' + value);
    row(console, u"policy"_s, policyWords(profile));
    row(console, u"colour"_s, profile.colour);
    row(console, u"timeout"_s, u"%1 s"_s.arg(profile.timeoutMs / 1000.0));
    row(console, u"CA file"_s, profile.caFile);
    row(console, u"proxy"_s, proxyWord(profile));
    row(console, u"id"_s, profile.id.toString(QUuid::WithoutBraces));
    row(console, u"kept"_s, keptWords(kept));
}

} // namespace Grantscope::Cli
