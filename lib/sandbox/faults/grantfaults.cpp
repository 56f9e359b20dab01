// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/memberfault.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

void remove(Answer &answer, QStringView name)
{
    answer.members.removeIf([name](const Member &member) { return member.name == name; });
}

void set(Answer &answer, const QString &name, const QJsonValue &value)
{
    if (Member *member = memberOf(answer, name))
        member->value = value;
    else
        answer.members.append(named(name, value));
}

QStringList scopeWords(Answer &answer)
{
    const Member *member = memberOf(answer, u"scope");
    const QString text = member != nullptr ? member->value.toString() : QString();
    return (text.isEmpty() ? u"full view"_s : text).split(u' ');
}

void nestToken(Answer &answer, const FaultContext &)
{
    QJsonObject inner;
    for (const Member &member : std::as_const(answer.members))
        inner.insert(member.name, member.value);
    answer.members = {named(u"status"_s, 0), named(u"data"_s, inner)};
    answer.layout = JsonLayout::Compact;
}

/// `access_token` -> `accessToken`; names without an underscore stay.
void camelCaseNames(Answer &answer, const FaultContext &)
{
    for (Member &member : answer.members) {
        QStringList words = member.name.split(u'_');
        for (qsizetype i = 1; i < words.size(); ++i)
            words[i] = words[i].left(1).toUpper() + words[i].mid(1);
        member.name = words.join(QString());
    }
}

QList<MemberFault> tokenMembers()
{
    return {
        {u"token-type-absent", u"no token_type (VK, LinkedIn, WeChat)",
         [](Answer &a, const FaultContext &) { remove(a, u"token_type"); }},
        {u"token-type-odd", u"token_type is 'Application Access Token' (eBay)",
         [](Answer &a, const FaultContext &) { set(a, u"token_type"_s, u"Application Access Token"_s); }},
        {u"token-type-mac", u"token_type is 'mac', which is no bearer token",
         [](Answer &a, const FaultContext &) { set(a, u"token_type"_s, u"mac"_s); }},
        {u"token-absent", u"no access_token", [](Answer &a, const FaultContext &) { remove(a, u"access_token"); }},
        {u"token-empty", u"access_token is empty",
         [](Answer &a, const FaultContext &) { set(a, u"access_token"_s, u""_s); }},
        {u"token-null", u"access_token is null",
         [](Answer &a, const FaultContext &) { set(a, u"access_token"_s, QJsonValue::Null); }},
        {u"token-number", u"access_token is a number",
         [](Answer &a, const FaultContext &) { set(a, u"access_token"_s, 1234567); }},
        {u"token-forbidden-characters", u"access_token holds a line break and a header behind it (RFC 6750 forbids)",
         [](Answer &a, const FaultContext &) { set(a, u"access_token"_s, u"abc\r\nX-Injected: yes"_s); }},
        {u"duplicate-token", u"access_token stands twice, with two values",
         [](Answer &a, const FaultContext &) {
             a.members.append(named(u"access_token"_s, u"another-token-than-the-first"_s));
         }},
        {u"duplicate-member", u"token_type stands twice, with one value",
         [](Answer &a, const FaultContext &) { a.members.append(named(u"token_type"_s, u"Bearer"_s)); }},
        {u"refresh-without-refresh-token",
         u"the answer to a refresh has no refresh_token: the old one stays good (Google)",
         [](Answer &a, const FaultContext &) {
             if (a.refreshed)
                 remove(a, u"refresh_token");
         }},
        {u"no-refresh-token", u"no answer has a refresh_token",
         [](Answer &a, const FaultContext &) { remove(a, u"refresh_token"); }},
    };
}

QList<MemberFault> scopesAndShapes()
{
    return {
        {u"scope-array", u"scope is an array of words (Twitch)",
         [](Answer &a, const FaultContext &) { set(a, u"scope"_s, QJsonArray::fromStringList(scopeWords(a))); }},
        {u"scope-comma", u"scope is divided by commas (GitHub, Strava)",
         [](Answer &a, const FaultContext &) { set(a, u"scope"_s, scopeWords(a).join(u',')); }},
        {u"scopes-name", u"scope is called scopes (Linode)",
         [](Answer &a, const FaultContext &) {
             const QString text = scopeWords(a).join(u' ');
             remove(a, u"scope");
             a.members.append(named(u"scopes"_s, text));
         }},
        {u"nested-token", u"the whole answer stands in a member 'data' (TikTok, Withings)", nestToken},
        {u"nested-extras", u"members with objects, arrays and numbers besides the usual ones",
         [](Answer &a, const FaultContext &) {
             a.members.append(named(u"user"_s, QJsonObject{{u"id"_s, 7}, {u"tags"_s, QJsonArray{u"a"_s, 1, true}}}));
             a.members.append(named(u"as:client_id"_s, u"demo"_s));
         }},
        {u"camel-case", u"accessToken, tokenType, expiresIn (ASP.NET Core Identity)", camelCaseNames},
        {u"null-error", u"a granted token, with error null beside it (Json.NET)",
         [](Answer &a, const FaultContext &) {
             a.members.append(named(u"error"_s, QJsonValue::Null));
             a.members.append(named(u"error_description"_s, QJsonValue::Null));
         }},
        {u"token-with-error", u"a token and an error in one answer",
         [](Answer &a, const FaultContext &) { a.members.append(named(u"error"_s, u"invalid_scope"_s)); }},
        {u"form-answer", u"the answer is a form, not JSON (GitHub, Facebook)",
         [](Answer &a, const FaultContext &) {
             a.format = BodyFormat::Form;
             a.contentType = "application/x-www-form-urlencoded; charset=utf-8";
         }},
        {u"xml-encoded-names", u"XML with <_x002E_issued>, as .NET writes it, for the documented <.issued>",
         [](Answer &a, const FaultContext &) { a.literalXmlNames = false; }},
        {u"created-201", u"a token, with status 201 (Supabase, Harvest)",
         [](Answer &a, const FaultContext &) { a.status = 201; }},
    };
}

} // namespace

QList<MemberFault> grantFaults()
{
    return tokenMembers() + scopesAndShapes();
}

} // namespace Grantscope
