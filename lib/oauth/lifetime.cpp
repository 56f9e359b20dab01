// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "oauth/clockskew.h"
#include "oauth/lifetime_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr qint64 TenYears = 10LL * 365 * 24 * 3600;
constexpr qint64 Tolerance = 2; // seconds: whole-second dates and truncated differences are off by one by nature
constexpr double LargestExact = 9'007'199'254'740'992.0; // 2^53: beyond, a double is no count of seconds any more

QString asStated(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString().left(100);
}

/// A point in time as servers write it: an HTTP date, RFC 3339, or seconds since 1970 as number or text.
QDateTime timeOf(const QJsonValue &value)
{
    if (const auto seconds = secondsOf(value))
        return fromEpoch(*seconds);
    const QString text = value.toString();
    const QDateTime date = httpDate(text);
    return date.isValid() ? date : rfc3339Date(text);
}

QString inWords(const ExpiryClock &clock)
{
    return u"%1 %2 (%3)"_s.arg(clock.name, clock.stated, toRfc3339(clock.at));
}

void readExpiresIn(AnswerMembers &members, bool isJson, const AnswerTimes &times, TokenResponse &token,
                   Findings &findings)
{
    const Member *member = members.find(u"expires_in"_s);
    if (!member)
        return;
    const auto seconds = secondsOf(member->value);
    if (!seconds) {
        findings.append({u"expires-in-not-a-number"_s, Severity::Warning, {asStated(member->value)}, member->where});
        members.giveBack(*member);
        return;
    }
    if (isJson && member->value.isString())
        findings.append({u"expires-in-not-a-number"_s, Severity::Note, {asStated(member->value)}, member->where});
    if (*seconds == 0) // some servers mean "never", others "unknown" by it: not "expired already"
        return;
    if (*seconds > TenYears)
        findings.append({u"lifetime-implausible"_s, Severity::Warning, {QString::number(*seconds)}, member->where});
    token.expiresIn = *seconds;
    const qint64 start = times.sentAt.toSecsSinceEpoch();
    const QDateTime at = *seconds < TenYears * 1000 ? fromEpoch(start + *seconds) : QDateTime();
    if (at.isValid())
        token.clocks.append({member->name, asStated(member->value), at});
}

/// The server's dates are on the server's clock: its end of life is moved by the `skew` that its Date header shows.
void readDates(AnswerMembers &members, const AnswerTimes &times, qint64 skew, TokenResponse &token)
{
    token.issuedAt = times.sentAt;
    if (const Member *issued = members.find(u"issued_at"_s)) {
        const QDateTime at = timeOf(issued->value);
        if (at.isValid()) {
            token.issuedAt = at;
            token.issuedAtStated = true;
        }
    }
    if (const Member *expires = members.find(u"expires_at"_s)) {
        const QDateTime at = timeOf(expires->value);
        if (at.isValid())
            token.clocks.append({expires->name, asStated(expires->value), at.addSecs(-skew)});
    }
}

/// Two statements disagree when their lifetimes differ. Where the answer says when it was issued, the server's own two
/// dates are compared, so that a wrong clock on either side does not count.
bool disagree(const TokenResponse &token, const AnswerTimes &times, qint64 skew)
{
    if (token.clocks.size() < 2 || !token.expiresIn)
        return false;
    const QDateTime &end = token.clocks.at(1).at;
    const qint64 lifetime = (token.issuedAtStated ? token.issuedAt.addSecs(-skew) : times.sentAt).secsTo(end);
    const qint64 tolerance = token.issuedAtStated ? Tolerance : Tolerance + times.sentAt.secsTo(times.receivedAt) + 1;
    return std::llabs(lifetime - *token.expiresIn) > tolerance;
}
} // namespace

std::optional<qint64> secondsOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        if (value.toVariant().typeId() == QMetaType::LongLong) // exact, where a double would round
            return value.toInteger() >= 0 ? std::optional(value.toInteger()) : std::nullopt;
        const double number = value.toDouble();
        if (!(number >= 0) || number > LargestExact)
            return std::nullopt;
        return static_cast<qint64>(std::floor(number));
    }
    static const QRegularExpression number(u"^([0-9]{1,15})(\\.[0-9]+)?$"_s);
    const auto match = number.match(value.toString().trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong();
}

void readLifetime(AnswerMembers &members, bool isJson, const AnswerTimes &times, TokenResponse &token,
                  Findings &findings)
{
    readExpiresIn(members, isJson, times, token, findings);
    qint64 skew = times.skewSeconds.value_or(0);
    if (isNotableSkew(skew))
        findings.append({u"clock-skew"_s, Severity::Warning, {QString::number(skew)}, u"header Date"_s});
    else
        skew = 0;
    readDates(members, times, skew, token);
    if (disagree(token, times, skew)) {
        findings.append({u"lifetimes-disagree"_s,
                         Severity::Warning,
                         {inWords(token.clocks.at(0)), inWords(token.clocks.at(1))},
                         token.clocks.at(1).name});
    }
    const auto earliest = std::min_element(token.clocks.cbegin(), token.clocks.cend(),
                                           [](const auto &a, const auto &b) { return a.at < b.at; });
    if (earliest != token.clocks.cend())
        token.expiresAt = earliest->at;
    else
        findings.append({u"lifetime-not-stated"_s, Severity::Note, {}, {}});
}

} // namespace Grantscope
