// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspection.h"
#include "inspect/situation_p.h"
#include "inspect/verdict.h"
#include "inspect/words/quoting_p.h"
#include "net/redaction.h"
#include "oauth/clockskew.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

void addCall(Situation &situation, const Dialect &dialect, const ApiCall &call)
{
    Facts &facts = situation.facts;
    QHash<QString, QString> &words = situation.words;
    facts[u"dialect"_s] = {dialect.id};
    facts[u"method"_s] = {QString::fromLatin1(call.method)};
    facts[u"scheme"_s] = {call.url.scheme()};
    facts[u"host"_s] = {hostTrait(call.url)};
    const auto items = QUrlQuery(call.url).queryItems();
    for (const auto &[name, value] : items)
        facts[u"query"_s].append(name.toLower());
    const QString parameter = dialect.api.fileParameter;
    if (!parameter.isEmpty() && !facts[u"query"_s].contains(parameter.toLower()))
        facts[u"missing"_s] = {u"file-id"_s};
    words[u"method"_s] = quotable(QString::fromLatin1(call.method));
    words[u"host"_s] = quotable(call.url.authority(QUrl::FullyEncoded).section(u'@', -1));
    words[u"url"_s] = quotable(redactedUrl(call.url));
    words[u"path"_s] = quotable(call.url.path());
    words[u"file_parameter"_s] = quotable(parameter);
}

/// Whether every audience is a web address, and none that of the host that was called.
bool isForAnotherHost(const QStringList &audience, const QString &host)
{
    const auto isOther = [&host](const QString &value) {
        const QUrl url(value);
        const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
        return isWeb && !url.host().isEmpty() && url.host().compare(host, Qt::CaseInsensitive) != 0;
    };
    return !audience.isEmpty() && std::all_of(audience.begin(), audience.end(), isOther);
}

void addToken(Situation &situation, const ApiCall &call, const std::optional<Scope> &granted, const QDateTime &now)
{
    const Inspection token = inspectToken(call.token, now);
    QStringList &facts = situation.facts[u"token"_s];
    QHash<QString, QString> &words = situation.words;
    facts.append(tokenStatusName(token.status));
    if (token.status == TokenStatus::Expired)
        words[u"expired"_s] = relativeTime(token.expiresAt, now);
    if (isForAnotherHost(token.audience, call.url.host()))
        facts.append(u"audience-other"_s);
    words[u"audience"_s] = quotable(token.audience.join(", "_L1));
    const std::optional<Scope> scope = granted ? granted : token.scope;
    if (!scope)
        return;
    words[u"files"_s] = quotable(scope->fileIds().join(", "_L1));
    words[u"token_scope"_s] = quotable(scope->text());
}

} // namespace

Situation situationOf(const Dialect &dialect, const CallAnswer &answer, const QDateTime &now)
{
    Situation situation;
    const CallReading &reading = answer.reading;
    situation.facts[u"outcome"_s] = {u"call"_s, callOutcomeName(reading.outcome)};
    addCall(situation, dialect, answer.call);
    if (reading.failure)
        addFailure(situation, *reading.failure, {answer.call.token});
    if (reading.status > 0) {
        situation.words[u"status"_s] = QString::number(reading.status);
        situation.facts[u"status"_s] = {QString::number(reading.status),
                                        QString::number(reading.status / 100) + u"xx"_s};
    }
    for (const Finding &finding : reading.findings)
        situation.facts[u"finding"_s].append(finding.id);
    addToken(situation, answer.call, answer.call.scope, now);
    Circumstances circumstances;
    circumstances.clockSkewSeconds = clockSkewSeconds(answer.exchange);
    addCircumstances(situation, circumstances);
    return situation;
}

} // namespace Grantscope
