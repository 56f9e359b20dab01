// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/memberfault.h"

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

void remove(Answer &answer, QStringView name)
{
    answer.members.removeIf([name](const Member &member) { return member.name == name; });
}

void setExpiresIn(Answer &answer, const QJsonValue &value)
{
    if (Member *member = memberOf(answer, u"expires_in"))
        member->value = value;
    else
        answer.members.append(named(u"expires_in"_s, value));
}

void replaceExpiresIn(Answer &answer, const QString &name, const QJsonValue &value)
{
    remove(answer, u"expires_in");
    answer.members.append(named(name, value));
}

qint64 expiryEpoch(const FaultContext &context)
{
    return context.now.toSecsSinceEpoch() + context.lifetimeSeconds;
}

QList<MemberFault> oddNumbers()
{
    return {
        {u"expires-in-string", u"expires_in is a string of digits (Azure AD v1, PayPal)",
         [](Answer &a, const FaultContext &c) { setExpiresIn(a, QString::number(c.lifetimeSeconds)); }},
        {u"expires-in-float", u"expires_in has a fraction (Reddit, Blue Button)",
         [](Answer &a, const FaultContext &c) { setExpiresIn(a, static_cast<double>(c.lifetimeSeconds) + 0.5); }},
        {u"expires-in-exponent", u"expires_in is a string with an exponent, 3.6e3: a careless reader takes it for 3",
         [](Answer &a, const FaultContext &) { setExpiresIn(a, u"3.6e3"_s); }},
        {u"expires-in-milliseconds", u"expires_in counts milliseconds (LinkedIn until 2020)",
         [](Answer &a, const FaultContext &c) { setExpiresIn(a, c.lifetimeSeconds * 1'000); }},
        {u"expires-in-nanoseconds", u"expires_in counts nanoseconds (PufferPanel)",
         [](Answer &a, const FaultContext &c) { setExpiresIn(a, c.lifetimeSeconds * 1'000'000'000); }},
        {u"expires-in-huge", u"expires_in is 999999999999999999: arithmetic on dates breaks with it",
         [](Answer &a, const FaultContext &) { setExpiresIn(a, qint64(999'999'999'999'999'999)); }},
        {u"expires-in-zero", u"expires_in is 0 and scope null, meant as 'never' (Mailchimp)",
         [](Answer &a, const FaultContext &) {
             setExpiresIn(a, 0);
             if (Member *scope = memberOf(a, u"scope"))
                 scope->value = QJsonValue::Null;
         }},
        {u"expires-in-negative", u"expires_in is -1", [](Answer &a, const FaultContext &) { setExpiresIn(a, -1); }},
        {u"expires-in-null", u"expires_in is null",
         [](Answer &a, const FaultContext &) { setExpiresIn(a, QJsonValue::Null); }},
        {u"expires-in-word", u"expires_in is the text 'soon'",
         [](Answer &a, const FaultContext &) { setExpiresIn(a, u"soon"_s); }},
    };
}

QList<MemberFault> otherNames()
{
    return {
        {u"expires-in-absent", u"no expires_in (.expires stays where there is one)",
         [](Answer &a, const FaultContext &) { remove(a, u"expires_in"); }},
        {u"lifetime-absent", u"neither expires_in nor .issued nor .expires",
         [](Answer &a, const FaultContext &) {
             for (const QStringView name : {u"expires_in", u".issued", u".expires"})
                 remove(a, name);
         }},
        {u"expires-on-epoch", u"expires_on, a string of seconds since 1970, in place of expires_in (Azure)",
         [](Answer &a, const FaultContext &c) {
             replaceExpiresIn(a, u"expires_on"_s, QString::number(expiryEpoch(c)));
         }},
        {u"expires-at-epoch", u"expires_at, seconds since 1970, in place of expires_in (Strava)",
         [](Answer &a, const FaultContext &c) { replaceExpiresIn(a, u"expires_at"_s, expiryEpoch(c)); }},
        {u"expires-name", u"expires in place of expires_in (Facebook)",
         [](Answer &a, const FaultContext &c) { replaceExpiresIn(a, u"expires"_s, c.lifetimeSeconds); }},
        {u"issued-at-milliseconds", u"issued_at, a string of milliseconds since 1970, and no expires_in (Salesforce)",
         [](Answer &a, const FaultContext &c) {
             replaceExpiresIn(a, u"issued_at"_s, QString::number(c.now.toMSecsSinceEpoch()));
         }},
        {u"expired-member", u".expires is called .expired, as the table of its page has it",
         [](Answer &a, const FaultContext &) {
             if (Member *member = memberOf(a, u".expires"))
                 member->name = u".expired"_s;
         }},
        {u"lifetimes-disagree", u"expires_in is ten times what .expires and exp say",
         [](Answer &a, const FaultContext &c) { setExpiresIn(a, c.lifetimeSeconds * 10); }},
    };
}

} // namespace

QList<MemberFault> lifetimeFaults()
{
    return oddNumbers() + otherNames();
}

} // namespace Grantscope
