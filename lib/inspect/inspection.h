// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inspection: what can be said of one token without asking anybody. Decoding is not verifying, and never looks like it.

#include "base/finding.h"
#include "base/secret.h"
#include "inspect/opaque/opaquefacts.h"
#include "inspect/question.h"
#include "jose/signaturecheck.h"
#include "oauth/tokenresponse.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Grantscope
{

class Verifier;

enum class TokenKind { Jwt, Jwe, PartialJwt, Opaque };
[[nodiscard]] QString tokenKindName(TokenKind kind); ///< `jwt`, `jwe`, `partial-jwt`, `opaque`

enum class TokenStatus { Active, Expired, NotYetValid, NoExpiry, Unknown };
[[nodiscard]] QString
tokenStatusName(TokenStatus status); ///< `active`, `expired`, `not-yet-valid`, `no-expiry`, `unknown`

/// Where a token stops being whole.
enum class TokenCut {
    None,
    Front,        ///< The header is missing: it begins with the payload.
    Header,       ///< The text ends inside the header.
    AfterHeader,  ///< A whole header and nothing else.
    Payload,      ///< The payload can't be read to its end.
    Signature,    ///< All but the signature is there.
    SurplusParts, ///< Not cut: it has more parts than a JWT has.
};

struct SignatureReport
{
    using Status = SignatureStatus;
    QString alg; ///< As the header claims it.
    Status status = Status::NotChecked;
    QString key;    ///< kid or thumbprint of the key that was used.
    QString reason; ///< Stable: those of SignatureCheck, and `partial-token`, `opaque`.
};
[[nodiscard]] QString
signatureStatusName(SignatureReport::Status status); ///< `valid`, `invalid`, `not-checked`, `unsupported`

struct Inspection
{
    TokenKind kind = TokenKind::Opaque;
    TokenCut cut = TokenCut::None;
    bool granted = false; ///< An answer that just came vouches for it: inspectGrant() made this.
    Secret token;         ///< Cleaned of what stood around it.
    QString fingerprint;
    QJsonObject header; ///< What parsed.
    QJsonObject claims;
    bool claimsBreakOff =
        false;            ///< `claims` holds what stands before the place where the payload can't be read any more.
    QByteArray rawHeader; ///< The decoded text as found, valid JSON or not.
    QByteArray rawClaims; ///< Where the start of the payload is lost, from the first byte that can be read.
    SignatureReport signature;
    TokenStatus status = TokenStatus::Unknown;
    QDateTime issuedAt; ///< UTC; invalid: not stated.
    QDateTime notBefore;
    QDateTime expiresAt; ///< The working expiry: the answer's where there is one, else the token's own exp.
    bool expiryIsTheTokensOwn = false; ///< True: `expiresAt` is the exp claim.
    QList<ExpiryClock> clocks;         ///< Every statement about the end of life, exp included.
    QString who;          ///< User name of the answer, else sub, preferred_username, email ..., else empty.
    QString issuer;       ///< iss, or empty.
    QStringList audience; ///< aud, as a list.
    std::optional<Scope> scope;
    std::optional<OpaqueFacts> opaque; ///< Of a token that is no JWT, and not empty.
    Question question;                 ///< What `status` and the findings about time, audience and issuer answer.
    Findings findings;
};

/// What the token itself says. Takes it as it is found: surrounding spaces, `Bearer `, quotes and line breaks are taken off
/// first.
[[nodiscard]] Inspection inspectToken(const Secret &token, const Question &question);
[[nodiscard]] Inspection inspectToken(const Secret &token, const QDateTime &now); ///< Asked about `now`, and no more.
/// The same for a token that was just granted, the answer's own statements included; these go first (RFC 6749 section 5.1).
[[nodiscard]] Inspection inspectGrant(const TokenResponse &token, const Findings &findings, const QDateTime &now);
/// Asks it something else: cheap, nothing is decoded again. Status and findings change, what it says does not. Findings:
/// `expired`, `not-yet-valid`, `leeway-used`, `issued-in-future`, `audience-mismatch`, `issuer-mismatch`.
void ask(Inspection &inspection, const Question &question);
/// Status at another moment, with the leeway of its question: cheap, for a countdown.
[[nodiscard]] TokenStatus statusAt(const Inspection &inspection, const QDateTime &now);
/// The one step from "decoded" to "verified". Fills `signature`, and adds one of the findings `signature-mismatch`,
/// `alg-not-allowed`, `alg-unknown`, `weak-key`, `no-key-matches`; those of an earlier check go. Only a whole JWT can be
/// checked, and is as it stands in `token`: what was mended in reading it is not mended here.
void checkSignature(Inspection &inspection, Verifier &verifier);
/// Whether it was made for another audience, or by another issuer, than its question asks about.
[[nodiscard]] bool isForAnother(const Inspection &inspection);
/// Whether only the leeway keeps it from being expired, or not yet valid, at `now`.
[[nodiscard]] bool usesLeeway(const Inspection &inspection, const QDateTime &now);

} // namespace Grantscope
