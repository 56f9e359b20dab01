// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "codec/json.h"
#include "inspect/tokenshape_p.h"

#include <QJsonArray>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr double LastSecond = 253'402'300'799; // of the year 9999: what fromEpoch takes
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

/// NumericDate (RFC 7519 section 2): seconds, perhaps with a fraction. A text is read as far as it can only mean one thing,
/// and complained of: a strict checker refuses it.
std::optional<double> numericDate(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    QDateTime date = rfc3339Date(text);
    if (!date.isValid())
        date = httpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return static_cast<double>(date.toSecsSinceEpoch());
}

/// Never rescaled: 1795336594000 is the year 58862 to whoever checks the token, so its time counts as not known.
QDateTime timeClaim(Inspection &inspection, const QString &name)
{
    const QJsonValue value = inspection.claims.value(name);
    if (value.isUndefined() || value.isNull())
        return {};
    const std::optional<double> seconds = numericDate(value);
    const bool fits = seconds && *seconds >= 0 && *seconds <= LastSecond;
    if (!value.isDouble() || !fits)
        complain(inspection, u"exp-not-seconds"_s, name);
    if (seconds && *seconds < 0)
        return fromEpoch(0); // long past, whatever it is: the safe side
    if (!fits)
        return {};
    const double whole = std::floor(*seconds);
    const auto milliseconds = static_cast<qint64>((*seconds - whole) * 1000);
    return fromEpoch(static_cast<qint64>(whole)).addMSecs(milliseconds);
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
