// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "inspect/claims/numericdate_p.h"
#include "inspect/tokenshape_p.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr double TenYears = 10 * 365 * 86'400.0;

/// A claim's value as JSON spells it, text without its quotes.
QString stated(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(jsonSpelling(value));
}

void complain(Inspection &inspection, const QString &id, const QString &name)
{
    inspection.findings.append(
        Finding{id, Severity::Problem, {name, stated(inspection.claims.value(name))}, u"claims "_s + jsonPath(name)});
}

QDateTime timeClaim(Inspection &inspection, const QString &name)
{
    const QJsonValue value = inspection.claims.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const NumericDate date = numericDate(value);
    if (!date.isSound())
        complain(inspection, u"exp-not-seconds"_s, name);
    return date.time();
}

void readTimes(Inspection &inspection)
{
    inspection.issuedAt = timeClaim(inspection, u"iat"_s);
    inspection.notBefore = timeClaim(inspection, u"nbf"_s);
    inspection.expiresAt = timeClaim(inspection, u"exp"_s);
    inspection.expiryIsTheTokensOwn = inspection.expiresAt.isValid();
    if (!inspection.expiresAt.isValid())
        return;
    const QJsonValue exp = inspection.claims.value("exp"_L1);
    inspection.clocks.append(ExpiryClock{u"exp"_s, stated(exp), inspection.expiresAt});
    if (exp.isDouble() && exp.toDouble() >= 0 && exp.toDouble() < TenYears)
        complain(inspection, u"exp-is-a-duration"_s, u"exp"_s);
}

/// Text, or a list of it; .NET writes one role as text and two as a list.
QStringList words(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            if (item.isString() || item.isDouble())
                list.append(stated(item));
        }
    } else if (value.isString() || value.isDouble()) {
        list.append(stated(value));
    }
    list.removeAll(QString());
    return list;
}

QString subject(const QJsonObject &claims)
{
    static const QStringList names = {u"sub"_s,
                                      u"preferred_username"_s,
                                      u"email"_s,
                                      u"upn"_s,
                                      u"unique_name"_s,
                                      u"username"_s,
                                      u"user_name"_s,
                                      u"name"_s,
                                      u"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"_s,
                                      u"nameid"_s};
    for (const QString &name : names) {
        if (const QStringList found = words(claims.value(name)); !found.isEmpty())
            return found.constFirst();
    }
    return {};
}

void readScope(Inspection &inspection)
{
    for (const QString &name : {u"scope"_s, u"scp"_s}) {
        const QJsonValue value = inspection.claims.value(name);
        if (value.isString() || value.isArray()) {
            inspection.scope = Scope::fromText(words(value).join(u' '));
            return;
        }
    }
}

} // namespace

void readClaims(Inspection &inspection)
{
    readTimes(inspection);
    inspection.who = subject(inspection.claims);
    inspection.issuer = words(inspection.claims.value("iss"_L1)).value(0);
    inspection.audience = words(inspection.claims.value("aud"_L1));
    readScope(inspection);
}

} // namespace Grantscope
