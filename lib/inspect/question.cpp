// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/question.h"

#include "codec/datetime.h"
#include "inspect/inspection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qint64 NotablyAhead = 30; // seconds; less is how clocks differ

const QStringList &answerIds()
{
    static const QStringList ids{u"expired"_s,          u"not-yet-valid"_s,     u"leeway-used"_s,
                                 u"issued-in-future"_s, u"audience-mismatch"_s, u"issuer-mismatch"_s};
    return ids;
}

void answerTime(Inspection &inspection)
{
    const Question &question = inspection.question;
    const QString expiry = toRfc3339(inspection.expiresAt);
    const QString start = toRfc3339(inspection.notBefore);
    Findings &findings = inspection.findings;
    inspection.status = statusAt(inspection, question.at);
    if (inspection.status == TokenStatus::Expired)
        findings.append(Finding{u"expired"_s, Severity::Problem, {expiry}, {}});
    else if (inspection.status == TokenStatus::NotYetValid)
        findings.append(Finding{u"not-yet-valid"_s, Severity::Problem, {start}, {}});
    else if (inspection.status != TokenStatus::Unknown && usesLeeway(inspection, question.at))
        findings.append(Finding{u"leeway-used"_s, Severity::Warning, {QString::number(question.leewaySeconds)}, {}});
    const qint64 ahead = inspection.issuedAt.isValid() ? question.at.secsTo(inspection.issuedAt) : 0;
    if (ahead > NotablyAhead + question.leewaySeconds)
        findings.append(
            Finding{u"issued-in-future"_s, Severity::Warning, {toRfc3339(inspection.issuedAt)}, u"claims $.iat"_s});
}

/// Whether a claim that is not there is known not to be there.
bool isReadToItsEnd(const Inspection &inspection)
{
    return !inspection.claims.isEmpty() && !inspection.claimsBreakOff;
}

void answerAudience(Inspection &inspection)
{
    const QString &asked = inspection.question.audience;
    const QStringList &found = inspection.audience;
    if (asked.isEmpty() || found.contains(asked) || (found.isEmpty() && !isReadToItsEnd(inspection)))
        return;
    inspection.findings.append(
        Finding{u"audience-mismatch"_s, Severity::Problem, {asked, found.join(", "_L1)}, u"claims $.aud"_s});
}

void answerIssuer(Inspection &inspection)
{
    const QString &asked = inspection.question.issuer;
    const QString &found = inspection.issuer;
    if (asked.isEmpty() || found == asked || (found.isEmpty() && !isReadToItsEnd(inspection)))
        return;
    inspection.findings.append(Finding{u"issuer-mismatch"_s, Severity::Problem, {asked, found}, u"claims $.iss"_s});
}

} // namespace

TokenStatus statusAt(const Inspection &inspection, const QDateTime &now)
{
    const qint64 leeway = inspection.question.leewaySeconds;
    if (inspection.expiresAt.isValid() && now.addSecs(-leeway) >= inspection.expiresAt)
        return TokenStatus::Expired; // RFC 7519 section 4.1.4: on or after it
    if (inspection.notBefore.isValid() && now.addSecs(leeway) < inspection.notBefore)
        return TokenStatus::NotYetValid;
    if (inspection.expiresAt.isValid())
        return TokenStatus::Active;
    const QJsonValue exp = inspection.claims.value("exp"_L1);
    const bool statesOneThatCannotBeRead = !exp.isUndefined() && !exp.isNull();
    const bool couldBeRead = inspection.granted || isReadToItsEnd(inspection);
    return couldBeRead && !statesOneThatCannotBeRead ? TokenStatus::NoExpiry : TokenStatus::Unknown;
}

bool usesLeeway(const Inspection &inspection, const QDateTime &now)
{
    const bool isOver = inspection.expiresAt.isValid() && now >= inspection.expiresAt;
    const bool isEarly = inspection.notBefore.isValid() && now < inspection.notBefore;
    const TokenStatus status = statusAt(inspection, now);
    return (isOver && status != TokenStatus::Expired) || (isEarly && status != TokenStatus::NotYetValid && !isOver);
}

bool isForAnother(const Inspection &inspection)
{
    return std::any_of(inspection.findings.cbegin(), inspection.findings.cend(), [](const Finding &finding) {
        return finding.id == "audience-mismatch"_L1 || finding.id == "issuer-mismatch"_L1;
    });
}

void ask(Inspection &inspection, const Question &question)
{
    inspection.question = question;
    inspection.findings.removeIf([](const Finding &finding) { return answerIds().contains(finding.id); });
    answerTime(inspection);
    answerAudience(inspection);
    answerIssuer(inspection);
}

} // namespace Grantscope
