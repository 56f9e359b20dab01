// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Decision: a token is decoded as far as it goes, and the complaint comes after. Context: half of the tokens that support
// staff look at were damaged on the way (cut, wrapped, quoted), and the damage is the answer they look for. Choice: each
// step fills its share of one Inspection and adds findings; none gives up for the others. Price: a caller must look at
// `kind` and `findings` before it relies on a claim. Nothing here verifies: `signature` says so until a key was tried.
#include "inspect/inspection.h"

#include "codec/datetime.h"
#include "inspect/decode/tokentext_p.h"
#include "inspect/tokenshape_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qint64 ToleranceSeconds = 2; // servers that round lifetimes down are off by one, and the way takes time

/// What can be said of it where it is no JWT.
void readOpaque(Inspection &inspection)
{
    if (inspection.kind != TokenKind::Opaque || inspection.token.isEmpty())
        return;
    inspection.opaque = opaqueFacts(inspection.token.reveal());
    if (!inspection.opaque->shape.isEmpty())
        inspection.findings.append(
            Finding{u"token-shape"_s, Severity::Note, {shapeName(inspection.opaque->shape)}, {}});
}

Inspection decoded(const Secret &token)
{
    const TokenText text = cleanedToken(token.reveal());
    Inspection inspection;
    inspection.token = Secret(text.token);
    inspection.fingerprint = inspection.token.fingerprint();
    if (!text.taken.isEmpty())
        inspection.findings.append(Finding{u"token-cleaned"_s, Severity::Note, {text.taken.join(", "_L1)}, {}});
    readShape(inspection, text.token);
    readSignature(inspection);
    readClaims(inspection);
    readOpaque(inspection);
    return inspection;
}

QString clockText(const ExpiryClock &clock)
{
    return clock.name + u' ' + toRfc3339(clock.at);
}

/// The answer against the token in it.
void compareLifetimes(Inspection &inspection, const TokenResponse &token, const ExpiryClock &own)
{
    const bool known = std::any_of(inspection.findings.cbegin(), inspection.findings.cend(),
                                   [](const Finding &finding) { return finding.id == "lifetimes-disagree"_L1; });
    if (known || !token.expiresAt.isValid() || qAbs(token.expiresAt.secsTo(own.at)) <= ToleranceSeconds)
        return;
    ExpiryClock first{u"expires_in"_s, {}, token.expiresAt};
    for (const ExpiryClock &clock : token.clocks) {
        if (clock.at == token.expiresAt)
            first = clock;
    }
    inspection.findings.append(
        Finding{u"lifetimes-disagree"_s, Severity::Warning, {clockText(first), clockText(own)}, u"claims $.exp"_s});
}

/// What the answer's Date header told about the clocks, where that was worth a finding.
std::optional<qint64> measuredSkew(const Findings &findings)
{
    for (const Finding &finding : findings) {
        bool isNumber = false;
        const qint64 skew = finding.seen.value(0).toLongLong(&isNumber);
        if (finding.id == "clock-skew"_L1 && isNumber)
            return skew;
    }
    return std::nullopt;
}

void mergeTimes(Inspection &inspection, const TokenResponse &token)
{
    const QList<ExpiryClock> own = inspection.clocks;
    inspection.clocks = token.clocks + own;
    if (!own.isEmpty())
        compareLifetimes(inspection, token, own.constFirst());
    if (token.expiresAt.isValid()) {
        inspection.expiresAt = token.expiresAt;
        inspection.expiryIsTheTokensOwn = false;
    }
    if (token.issuedAtStated || !inspection.issuedAt.isValid())
        inspection.issuedAt = token.issuedAt;
}

} // namespace

QString tokenKindName(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Jwt:
        return u"jwt"_s;
    case TokenKind::Jwe:
        return u"jwe"_s;
    case TokenKind::PartialJwt:
        return u"partial-jwt"_s;
    case TokenKind::Opaque:
        break;
    }
    return u"opaque"_s;
}

QString tokenStatusName(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return u"active"_s;
    case TokenStatus::Expired:
        return u"expired"_s;
    case TokenStatus::NotYetValid:
        return u"not-yet-valid"_s;
    case TokenStatus::NoExpiry:
        return u"no-expiry"_s;
    case TokenStatus::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString signatureStatusName(SignatureReport::Status status)
{
    switch (status) {
    case SignatureReport::Status::Valid:
        return u"valid"_s;
    case SignatureReport::Status::Invalid:
        return u"invalid"_s;
    case SignatureReport::Status::Unsupported:
        return u"unsupported"_s;
    case SignatureReport::Status::NotChecked:
        break;
    }
    return u"not-checked"_s;
}

Inspection inspectToken(const Secret &token, const Question &question)
{
    Inspection inspection = decoded(token);
    ask(inspection, question);
    return inspection;
}

Inspection inspectToken(const Secret &token, const QDateTime &now)
{
    return inspectToken(token, Question{now, 0, {}, {}, {}});
}

Inspection inspectGrant(const TokenResponse &token, const Findings &findings, const QDateTime &now)
{
    Inspection inspection = decoded(token.accessToken);
    inspection.granted = true;
    inspection.findings = findings + inspection.findings;
    mergeTimes(inspection, token);
    if (!token.userName.isEmpty())
        inspection.who = token.userName;
    if (token.scope)
        inspection.scope = token.scope;
    ask(inspection, Question{now, 0, {}, {}, measuredSkew(findings)});
    return inspection;
}

} // namespace Grantscope
