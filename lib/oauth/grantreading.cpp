// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/clockskew.h"
#include "oauth/grantreading_p.h"
#include "oauth/lifetime_p.h"
#include "oauth/refusal_p.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
/// RFC 6750 section 2.1, b64token: what may stand behind `Bearer` in a header.
bool mayStandInAHeader(const QString &token)
{
    static const QRegularExpression b64token(u"^[A-Za-z0-9._~+/-]+=*$"_s);
    return b64token.match(token).hasMatch() && !token.endsWith(u'\n');
}

/// A token one or two levels down (`data.access_token`) is not dug out: it is told where it stands.
QString nestedToken(const QJsonObject &object, const QString &path, int depth)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"access_token"_s && it->isString() && depth > 0)
            return path + u'.' + it.key();
        if (it->isObject() && depth < 3) {
            const QString found = nestedToken(it->toObject(), path + u'.' + it.key(), depth + 1);
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

QString nestedToken(const Members &body)
{
    for (const Member &member : body.list) {
        const QString found = nestedToken(member.value.toObject(), u"$."_s + member.name, 1);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

void readTokenType(AnswerMembers &members, TokenResponse &token, Findings &findings)
{
    const Member *type = members.find(u"token_type"_s);
    token.tokenType = type ? tamed(type->value.toString()) : QString();
    if (token.tokenType.isEmpty()) {
        token.tokenType = u"Bearer"_s;
        findings.append({u"token-type-missing"_s, Severity::Warning, {}, u"$.token_type"_s});
    } else if (!token.isBearer()) {
        findings.append({u"token-type-unknown"_s, Severity::Problem, {token.tokenType}, type->where});
    }
}

void readScope(AnswerMembers &members, const QString &asked, TokenResponse &token, Findings &findings)
{
    const Member *scope = members.find(u"scope"_s);
    if (!scope)
        return;
    if (scope->value.isArray()) {
        QStringList words;
        const QJsonArray array = scope->value.toArray();
        for (const auto &word : array)
            words.append(tamed(word.toString()));
        token.scope = Scope::fromWords(words);
        findings.append({u"scope-not-text"_s, Severity::Warning, {}, scope->where});
    } else {
        QStringList words = Scope::fromText(scope->value.toString()).words();
        for (QString &word : words)
            word = tamed(word, word.size()); // never cut: half a file id is another file
        token.scope = Scope::fromWords(words);
        if (token.scope->words().size() == 1 && token.scope->text().contains(u','))
            findings.append({u"scope-commas"_s, Severity::Note, {token.scope->text()}, scope->where});
    }
    QStringList wanted = Scope::fromText(asked).words();
    QStringList granted = token.scope->words();
    wanted.sort();
    granted.sort();
    if (!wanted.isEmpty() && wanted != granted)
        findings.append({u"scope-differs"_s, Severity::Note, {asked, token.scope->text()}, scope->where});
}

void readRest(AnswerMembers &members, const GrantRequest &grant, TokenResponse &token, Findings &findings)
{
    const QString refreshToken = members.text(u"refresh_token"_s);
    token.refreshToken = Secret::fromText(refreshToken);
    // RFC 6749 sections 4.4.3 and 6: no refresh token is expected of client credentials; a refresh may keep the old
    // one.
    if (refreshToken.isEmpty() && grant.type == GrantType::Password)
        findings.append({u"no-refresh-token"_s, Severity::Note, {}, {}});
    token.userName = tamed(members.text(u"user_name"_s));
    if (members.has(u"persistent"_s)) {
        const QString persistent = members.text(u"persistent"_s);
        token.persistent = persistent.compare(u"false"_s, Qt::CaseInsensitive) != 0;
    }
    (void)members.find(u"error"_s);
    token.extra = members.rest();
}

QString askedScope(const Dialect &dialect, const GrantRequest &grant)
{
    return grant.scope.isEmpty() ? dialect.grants.value(grant.type).defaultScope : grant.scope;
}

} // namespace

TokenReading unreadable(TokenReading reading, int status, const QString &code, const QString &detail,
                        const QString &where)
{
    GrantFailure failure;
    failure.kind = GrantFailure::Kind::Protocol;
    failure.code = code;
    failure.httpStatus = status;
    failure.detail = tamed(detail);
    failure.where = where;
    reading.outcome = Outcome::Unreadable;
    reading.failure = failure;
    return reading;
}

TokenReading readGrant(const Dialect &dialect, const GrantRequest &grant, const Exchange &exchange,
                       const AnswerBody &body, AnswerMembers &members, TokenReading reading)
{
    const int status = exchange.response->status;
    const Member *access = members.find(u"access_token"_s);
    const bool isEmpty = access && access->value.isString() && access->value.toString().isEmpty();
    if (!access || isEmpty) {
        const QString nested = nestedToken(body.members);
        if (!nested.isEmpty())
            reading.findings.append({u"token-elsewhere"_s, Severity::Problem, {nested}, nested});
        return unreadable(std::move(reading), status, isEmpty ? u"empty-access-token"_s : u"no-access-token"_s,
                          body.members.root, access ? access->where : nested);
    }
    if (!access->value.isString())
        return unreadable(std::move(reading), status, u"token-not-text"_s, {}, access->where);
    if (members.isContradicted(u"access_token"_s, *access))
        return unreadable(std::move(reading), status, u"two-tokens"_s, {}, access->where);
    if (!mayStandInAHeader(access->value.toString()))
        return unreadable(std::move(reading), status, u"token-characters"_s, {}, access->where);

    TokenResponse token;
    token.accessToken = Secret::fromText(access->value.toString());
    readTokenType(members, token, reading.findings);
    readLifetime(members, body.members.format == BodyFormat::Json,
                 {exchange.sentAt, exchange.receivedAt, clockSkewSeconds(exchange)}, token, reading.findings);
    readScope(members, askedScope(dialect, grant), token, reading.findings);
    readRest(members, grant, token, reading.findings);
    if (!token.scope && dialect.answersMayEchoRequestScope && !grant.scope.isEmpty())
        token.scope = Scope::fromText(grant.scope);
    reading.findings += members.findings();
    reading.outcome = Outcome::Granted;
    reading.token = token;
    return reading;
}

} // namespace Grantscope
