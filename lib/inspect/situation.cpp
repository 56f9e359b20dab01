// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/situation_p.h"
#include "inspect/verdict.h"
#include "inspect/words/quoting_p.h"
#include "net/redaction.h"
#include "net/transport.h"
#include "oauth/clockskew.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

struct Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString formatInWords(BodyFormat format)
{
    switch (format) {
    case BodyFormat::Form:
        return Explain::tr("a form");
    case BodyFormat::Json:
        return u"JSON"_s;
    case BodyFormat::Xml:
        break;
    }
    return u"XML"_s;
}

QString clientAuthInWords(ClientAuth method)
{
    switch (method) {
    case ClientAuth::Basic:
    case ClientAuth::BasicRaw:
        return Explain::tr("the Authorization header");
    case ClientAuth::Post:
        return Explain::tr("members of the body");
    case ClientAuth::None:
        break;
    }
    return Explain::tr("its id alone");
}

QStringList pathTraits(const QString &path, const QString &documented)
{
    if (path.isEmpty() || path == "/"_L1)
        return {u"none"_s};
    QStringList traits{path};
    const QString wanted = u'/' + documented;
    if (path.endsWith(u'/') && !documented.endsWith(u'/'))
        traits.append(u"trailing-slash"_s);
    else if (!documented.isEmpty() && path.endsWith(wanted))
        traits.append(u"documented"_s);
    else if (!documented.isEmpty() && path.endsWith(wanted, Qt::CaseInsensitive))
        traits.append(u"differs-in-case"_s);
    else
        traits.append(u"other"_s);
    return traits;
}

QStringList askedMembers(const GrantRequest &grant, const QString &scope)
{
    QStringList names;
    const auto add = [&names](bool there, const QString &name) {
        if (there)
            names.append(name);
    };
    add(!grant.username.isEmpty(), u"username"_s);
    add(!scope.isEmpty(), u"scope"_s);
    add(!grant.client.id.isEmpty(), u"client_id"_s);
    add(!grant.client.secret.isEmpty() && grant.client.method != ClientAuth::None, u"client_secret"_s);
    for (const auto &[name, value] : grant.parameters)
        names.append(name);
    return names;
}

QString userNameTrait(const QString &name)
{
    if (name != name.trimmed())
        return u"spaces"_s;
    return name.contains(u'@') ? u"address"_s : u"plain"_s;
}

void addRequest(Situation &situation, const Dialect &dialect, const GrantRequest &grant)
{
    const GrantShape shape = dialect.grants.value(grant.type);
    const QString scope = grant.scope.isEmpty() ? shape.defaultScope : grant.scope;
    QStringList formats;
    QStringList formatsInWords;
    for (const BodyFormat format : dialect.formats) {
        formats.append(formatName(format));
        formatsInWords.append(formatInWords(format));
    }
    Facts &facts = situation.facts;
    facts[u"dialect"_s] = {dialect.id};
    facts[u"format"_s] = {formatName(grant.format)};
    facts[u"offers"_s] = formats;
    facts[u"grant"_s] = {grantName(grant.type)};
    facts[u"scheme"_s] = {grant.endpoint.scheme()};
    facts[u"client_auth"_s] = {clientAuthName(grant.client.method)};
    facts[u"host"_s] = {hostTrait(grant.endpoint)};
    facts[u"path"_s] = pathTraits(grant.endpoint.path(), shape.path);
    facts[u"asked"_s] = askedMembers(grant, scope);
    if (!grant.username.isEmpty())
        facts[u"username"_s] = {userNameTrait(grant.username)};
    if (scope.contains(u',') && !scope.contains(u' '))
        facts[u"scope"_s] = {u"commas"_s};

    QHash<QString, QString> &words = situation.words;
    words[u"host"_s] = quotable(grant.endpoint.authority(QUrl::FullyEncoded).section(u'@', -1));
    words[u"url"_s] = quotable(redactedUrl(grant.endpoint));
    words[u"path"_s] = quotable(grant.endpoint.path());
    words[u"documented_path"_s] = shape.path.isEmpty() ? QString() : u'/' + shape.path;
    words[u"format_name"_s] = formatInWords(grant.format);
    words[u"formats"_s] = formatsInWords.join(", "_L1);
    words[u"grant"_s] = grantName(grant.type);
    words[u"username"_s] = quotable(grant.username);
    words[u"scope"_s] = quotable(scope);
    words[u"client_id"_s] = quotable(grant.client.id);
    words[u"client_auth"_s] = clientAuthInWords(grant.client.method);
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Input:
        return u"input"_s;
    case Origin::Transport:
        return u"transport"_s;
    case Origin::Server:
        return u"server"_s;
    case Origin::Protocol:
        return u"protocol"_s;
    case Origin::Secrets:
        return u"secrets"_s;
    case Origin::Cancelled:
        break;
    }
    return u"cancelled"_s;
}

} // namespace

QString hostTrait(const QUrl &url)
{
    if (isLoopback(url))
        return u"loopback"_s;
    const QString host = url.host();
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    if (address.match(host).hasMatch())
        return u"ip-address"_s;
    return host.contains(u'.') ? u"full-name"_s : u"single-word"_s;
}

void addFailure(Situation &situation, const GrantFailure &failure, const QList<Secret> &known)
{
    Facts &facts = situation.facts;
    QHash<QString, QString> &words = situation.words;
    facts[u"kind"_s] = {kindName(failure.kind)};
    facts[u"code"_s] = {failure.code};
    facts[u"counted"_s] = {failure.requestMayHaveCounted ? u"maybe"_s : u"no"_s};
    words[u"code"_s] = failure.code;
    if (failure.httpStatus > 0) {
        words[u"status"_s] = QString::number(failure.httpStatus);
        facts[u"status"_s] = {words[u"status"_s], QString::number(failure.httpStatus / 100) + u"xx"_s};
    }
    const auto add = [&](const QString &name, const QString &value) {
        const QString shown = quotable(withoutSecrets(value, known));
        if (shown.isEmpty())
            return;
        words[name] = shown;
        facts[name] = {value};
        facts[u"has"_s].append(name);
    };
    add(u"error"_s, failure.error);
    add(u"description"_s, failure.description);
    add(u"detail"_s, failure.detail);
    add(u"where"_s, failure.where);
    add(u"realm"_s, failure.realm);
    add(u"needed_scope"_s, failure.neededScope);
    facts[u"asks"_s] = failure.schemes;
    words[u"schemes"_s] = quotable(failure.schemes.join(", "_L1));
    if (failure.retryAfterSeconds.value_or(0) > 0) {
        words[u"retry_after"_s] = durationText(*failure.retryAfterSeconds);
        facts[u"has"_s].append(u"retry_after"_s);
    }
}

void addCircumstances(Situation &situation, const Circumstances &circumstances)
{
    Facts &facts = situation.facts;
    if (circumstances.passwordChanged)
        facts[u"known"_s].append(*circumstances.passwordChanged ? u"password-changed"_s : u"password-same"_s);
    if (circumstances.refreshedElsewhere)
        facts[u"known"_s].append(u"used-elsewhere"_s);
    if (circumstances.lastSuccess.isValid() && circumstances.now.isValid()) {
        situation.words[u"last_success"_s] = relativeTime(circumstances.lastSuccess, circumstances.now);
        facts[u"has"_s].append(u"last_success"_s);
    }
    const qint64 skew = circumstances.clockSkewSeconds.value_or(0);
    if (isNotableSkew(skew)) {
        facts[u"clock"_s] = {skew > 0 ? u"slow"_s : u"fast"_s};
        situation.words[u"skew"_s] = durationText(skew);
    }
}

Situation situationOf(const Dialect &dialect, const GrantRequest &grant, const TokenReading &reading,
                      const Circumstances &circumstances)
{
    Situation situation;
    situation.facts[u"outcome"_s] = {outcomeName(reading.outcome)};
    addRequest(situation, dialect, grant);
    if (reading.failure)
        addFailure(situation, *reading.failure, secretsOf(grant));
    for (const Finding &finding : reading.findings)
        situation.facts[u"finding"_s].append(finding.id);
    addCircumstances(situation, circumstances);
    return situation;
}

Situation situationOf(const Error &error)
{
    Situation situation;
    situation.facts[u"origin"_s] = {originName(error.origin)};
    situation.facts[u"code"_s] = {error.code};
    situation.facts[u"where"_s] = {error.where};
    situation.words[u"code"_s] = error.code.isEmpty() ? originName(error.origin) : quotable(error.code);
    situation.words[u"detail"_s] = quotable(error.detail);
    situation.words[u"where"_s] = quotable(error.where);
    return situation;
}

} // namespace Grantscope
