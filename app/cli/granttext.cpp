// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "grantoutput.h"
#include "inspect/claims/claimrow.h"
#include "inspect/errorexplainer.h"
#include "inspect/findingwords.h"
#include "inspect/localtime.h"
#include "inspect/verdict.h"
#include "net/redaction.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
using Ink = Console::Ink;
constexpr int LabelWidth = 12;

void row(const Console &console, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        console.result(u"  "_s + console.inked(label.leftJustified(LabelWidth), Ink::Faint) + harmlessText(value));
}

QString timeText(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() ? localTimeLong(time) + u", "_s + relativeTime(time, now) : QString();
}

QString secretText(const Secret &secret, Reveal reveal)
{
    if (secret.isEmpty())
        return {};
    return reveal == Reveal::Everything ? secret.revealText()
                                        : u"%1, %2 characters"_s.arg(secret.fingerprint()).arg(secret.size());
}

Ink inkFor(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return Ink::Good;
    case TokenStatus::Expired:
        return Ink::Bad;
    default:
        return Ink::Attention;
    }
}

void printFindings(const Console &console, const Findings &findings)
{
    for (const Finding &finding : findings) {
        const FindingWords words = wordsFor(finding);
        const Ink ink = finding.severity == Severity::Note      ? Ink::Faint
                        : finding.severity == Severity::Warning ? Ink::Attention
                                                                : Ink::Bad;
        console.result(u"  "_s + console.inked(severityName(finding.severity).leftJustified(LabelWidth), ink) +
                       finding.id + u": "_s + words.message);
        if (!words.remedy.isEmpty())
            console.result(QString(LabelWidth + 2, u' ') + words.remedy);
    }
}

void printScope(const Console &console, const std::optional<Scope> &scope)
{
    if (!scope)
        return;
    row(console, u"scopes"_s, scope->permissions().join(u' '));
    row(console, u"files"_s, scope->fileIds().join(u", "_s));
}

void printTimes(const Console &console, const Inspection &inspection, const QDateTime &now)
{
    row(console, u"issued"_s, timeText(inspection.issuedAt, now));
    row(console, u"not before"_s, timeText(inspection.notBefore, now));
    row(console, u"expires"_s, timeText(inspection.expiresAt, now));
    for (const ExpiryClock &clock : inspection.clocks) {
        if (inspection.clocks.size() > 1)
            row(console, u""_s, u"%1 says %2"_s.arg(clock.name, timeText(clock.at, now)));
    }
}

void printClaims(const Console &console, const Inspection &inspection, const QDateTime &now)
{
    const QList<ClaimRow> rows = claimRows(inspection, now);
    for (const ClaimRow &claim : rows) {
        row(console, u"claim"_s, claim.name + u" = "_s + claim.value);
        if (claim.meaning.isKnown())
            row(console, u""_s, u"  "_s + meaningText(claim, now));
    }
    if (rows.isEmpty() && !inspection.rawClaims.isEmpty())
        row(console, u"claims"_s, QString::fromUtf8(inspection.rawClaims));
}
} // namespace

void printGrant(const Console &console, const TokenAnswer &answer, Reveal reveal, const QDateTime &now)
{
    const TokenResponse &token = *answer.reading.token;
    const Inspection inspection = inspectGrant(token, answer.reading.findings, now);
    const QString who = inspection.who.isEmpty() ? answer.grant.username : inspection.who;
    console.result(console.inked(verdict(inspection, now), inkFor(statusAt(inspection, now))));
    row(console, u"who"_s, who);
    row(console, u"at"_s, redactedUrl(answer.grant.endpoint));
    row(console, u"by"_s, u"%1 grant, %2"_s.arg(grantName(answer.grant.type), formatName(answer.grant.format)));
    row(console, u"token"_s,
        u"%1 (%2, %3)"_s.arg(secretText(token.accessToken, reveal), token.tokenType, tokenKindName(inspection.kind)));
    printScope(console, inspection.scope);
    printTimes(console, inspection, now);
    row(console, u"refresh"_s,
        token.refreshToken.isEmpty() ? u"no refresh token"_s : secretText(token.refreshToken, reveal));
    printFindings(console, inspection.findings);
}

void printInspection(const Console &console, const Inspection &inspection, Reveal reveal, const QDateTime &now)
{
    console.result(console.inked(verdict(inspection, now), inkFor(statusAt(inspection, now))));
    row(console, u"kind"_s, tokenKindName(inspection.kind));
    row(console, u"token"_s, secretText(inspection.token, reveal));
    if (inspection.opaque) {
        row(console, u"made of"_s, alphabetText(inspection.opaque->alphabet));
        row(console, u"entropy"_s, u"%1 bits a character"_s.arg(inspection.opaque->bitsPerCharacter, 0, 'f', 1));
        row(console, u"about it"_s, shapeMeaning(inspection.opaque->shape));
    }
    row(console, u"who"_s, inspection.who);
    row(console, u"issuer"_s, inspection.issuer);
    row(console, u"audience"_s, inspection.audience.join(u", "_s));
    printScope(console, inspection.scope);
    printTimes(console, inspection, now);
    const QString reason = inspection.signature.reason.isEmpty() ? QString() : u", "_s + inspection.signature.reason;
    const QString alg = inspection.signature.alg.isEmpty() ? QString() : u" ("_s + inspection.signature.alg + u')';
    row(console, u"signature"_s, signatureStatusName(inspection.signature.status) + alg + reason);
    printClaims(console, inspection, now);
    printFindings(console, inspection.findings);
}

void printFailure(const Console &console, const Dialect &dialect, const TokenAnswer &answer)
{
    const Explanation explanation = explain(dialect, answer);
    console.complain(outcomeName(answer.reading.outcome) + u": "_s + explanation.sentence);
    for (const Cause &cause : explanation.causes) {
        console.complain(u"  - "_s + cause.cause);
        if (!cause.evidence.isEmpty())
            console.complain(u"      because "_s + cause.evidence);
        if (!cause.nextStep.isEmpty())
            console.complain(u"      do      "_s + cause.nextStep);
    }
    for (const Finding &finding : answer.reading.findings) {
        if (finding.severity != Severity::Note)
            console.complain(
                u"  %1 %2: %3"_s.arg(severityName(finding.severity), finding.id, wordsFor(finding).message));
    }
}

void printRequest(const Console &console, const HttpRequest &request, Reveal reveal)
{
    const bool all = reveal == Reveal::Everything;
    console.result(QString::fromLatin1(request.method) + u' ' +
                   (all ? request.url.toString(QUrl::FullyEncoded) : redactedUrl(request.url)));
    for (const HttpHeader &header : request.headers)
        console.result(header.name + ": " + (all ? header.value : redactedHeaderValue(header)));
    console.result(QString());
    console.result(all ? request.body.revealText() : redactedBody(request.body.reveal()));
}

} // namespace Grantscope::Cli
