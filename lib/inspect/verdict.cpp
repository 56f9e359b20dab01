// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/verdict.h"

#include "inspect/localtime.h"
#include "inspect/words/quoting_p.h"
#include "inspect/words/signaturewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// The clock that the working expiry comes from, as the answer names it.
QString expirySource(const Inspection &inspection)
{
    for (const ExpiryClock &clock : inspection.clocks) {
        if (clock.at == inspection.expiresAt)
            return clock.name;
    }
    return {};
}

QString expiredWords(const Inspection &inspection, const QDateTime &now)
{
    const bool justNow = inspection.expiresAt.msecsTo(now) < 1000;
    const QString when = justNow ? Verdict::tr("just now") : relativeTime(inspection.expiresAt, now);
    if (inspection.expiryIsTheTokensOwn)
        return Verdict::tr("Expired %1, by its own exp").arg(when);
    const QString source = expirySource(inspection);
    return source.isEmpty() ? Verdict::tr("Expired %1").arg(when)
                            : Verdict::tr("Expired %1, by the answer's %2").arg(when, source);
}

/// What the measured difference of the clocks explains: `nbf` and `exp` are the server's time, not this computer's.
QString clockWords(const Inspection &inspection, TokenStatus status, const QDateTime &now)
{
    const qint64 skew = inspection.question.clockSkewSeconds.value_or(0);
    const QDateTime serverTime = now.addSecs(skew);
    const QString difference = durationText(skew);
    if (status == TokenStatus::NotYetValid && skew > 0 && serverTime >= inspection.notBefore)
        return Verdict::tr("Not yet valid: this computer's clock is %1 slow").arg(difference);
    const bool isOwn = status == TokenStatus::Expired && inspection.expiryIsTheTokensOwn;
    if (isOwn && skew < 0 && serverTime < inspection.expiresAt)
        return Verdict::tr("Expired %1 by this computer's clock, which is %2 fast")
            .arg(relativeTime(inspection.expiresAt, now), difference);
    return {};
}

QString earlyWords(const Inspection &inspection, const QDateTime &now)
{
    return Verdict::tr("Not valid before %1 (%2)")
        .arg(clockTime(inspection.notBefore, now), relativeTime(inspection.notBefore, now));
}

QString activeWords(const Inspection &inspection, const QDateTime &now)
{
    if (!usesLeeway(inspection, now))
        return Verdict::tr("Active: expires %1").arg(relativeTime(inspection.expiresAt, now));
    const QString leeway = durationText(inspection.question.leewaySeconds);
    return now >= inspection.expiresAt ? Verdict::tr("Active only by the leeway of %1: expired %2")
                                             .arg(leeway, relativeTime(inspection.expiresAt, now))
                                       : Verdict::tr("Active only by the leeway of %1: not valid before %2")
                                             .arg(leeway, clockTime(inspection.notBefore, now));
}

/// How it stands with the time; empty when nothing can be said.
QString statusWords(const Inspection &inspection, const QDateTime &now)
{
    const TokenStatus status = statusAt(inspection, now);
    if (const QString clock = clockWords(inspection, status, now); !clock.isEmpty())
        return clock;
    switch (status) {
    case TokenStatus::Active:
        return activeWords(inspection, now);
    case TokenStatus::Expired:
        return expiredWords(inspection, now);
    case TokenStatus::NotYetValid:
        return earlyWords(inspection, now);
    case TokenStatus::NoExpiry:
        return inspection.granted ? Verdict::tr("Active; the server does not say for how long")
                                  : Verdict::tr("No expiry is stated in it");
    case TokenStatus::Unknown:
        break;
    }
    return {};
}

QString signatureWords(const SignatureReport &signature)
{
    return signatureWords(signature.status, signature.reason);
}

QString cutWords(const Inspection &inspection)
{
    switch (inspection.cut) {
    case TokenCut::Front:
        return Verdict::tr("Looks like a JWT without its beginning; what could be read of it is below.");
    case TokenCut::Header:
        return Verdict::tr("Looks like a JWT cut off in the header; what could be read of it is below.");
    case TokenCut::AfterHeader:
        return Verdict::tr("Looks like a JWT cut off after the header; what could be read of it is below.");
    case TokenCut::Signature:
        return Verdict::tr("Looks like a JWT without its signature; what could be read of it is below.");
    case TokenCut::SurplusParts:
        return Verdict::tr("Begins like a JWT but has too many parts; what could be read of it is below.");
    case TokenCut::Payload:
    case TokenCut::None:
        break;
    }
    return inspection.claims.isEmpty()
               ? Verdict::tr("Looks like a JWT cut off in the payload; what could be read of it is below.")
               : Verdict::tr("Looks like a JWT cut off in the payload; the claims up to there are below.");
}

QString opaqueWords(const Inspection &inspection)
{
    const qsizetype length = inspection.token.size();
    if (length == 0)
        return Verdict::tr("There is no token here: the text is empty.");
    if (inspection.opaque && !inspection.opaque->shape.isEmpty())
        return Verdict::tr("Looks like %1 (%Ln characters): only the server can say whether it is good.", nullptr,
                           static_cast<int>(length))
            .arg(shapeName(inspection.opaque->shape));
    if (length == 1)
        return Verdict::tr("An opaque token of one character: only the server can say what it is.");
    return Verdict::tr("An opaque token of %Ln characters: only the server can say what it is.", nullptr,
                       static_cast<int>(length));
}

/// What there is to say beside the time. Empty for an opaque token whose time is known: that is all there is.
QString natureWords(const Inspection &inspection, bool timeIsKnown)
{
    switch (inspection.kind) {
    case TokenKind::Jwe:
        return timeIsKnown ? Verdict::tr("It is encrypted (JWE): only its recipient can read what it says.")
                           : Verdict::tr("An encrypted token (JWE): only its recipient can read what it says.");
    case TokenKind::PartialJwt:
        return cutWords(inspection);
    case TokenKind::Opaque:
        return timeIsKnown ? QString() : opaqueWords(inspection);
    case TokenKind::Jwt:
        break;
    }
    if (inspection.claims.isEmpty() && !timeIsKnown)
        return Verdict::tr("A JWT whose claims can't be read as JSON; what could be decoded is below.");
    const bool wasChecked = inspection.signature.status != SignatureReport::Status::NotChecked;
    if (inspection.claimsBreakOff && !wasChecked)
        return Verdict::tr("A JWT whose payload is damaged; the claims up to there are below.");
    if (!timeIsKnown)
        return Verdict::tr("A JWT whose expiry can't be read.") + u' ' + signatureWords(inspection.signature);
    return signatureWords(inspection.signature);
}

QString joined(const QString &status, const Inspection &inspection, const QDateTime &now)
{
    const QString nature = natureWords(inspection, true);
    if (nature.isEmpty())
        return Verdict::tr("%1.").arg(status);
    // Whoever forged it has written its times, too.
    if (inspection.signature.status == SignatureReport::Status::Invalid)
        return Verdict::tr("%1 %2.").arg(nature, status);
    const bool lookedAtOnly = inspection.kind == TokenKind::Jwt && !inspection.claimsBreakOff &&
                              inspection.signature.reason == "no-key"_L1 &&
                              inspection.signature.status == SignatureReport::Status::NotChecked;
    const TokenStatus at = statusAt(inspection, now);
    if (lookedAtOnly && (at == TokenStatus::Expired || at == TokenStatus::NotYetValid))
        return Verdict::tr("%1; the signature was not checked.").arg(status);
    return Verdict::tr("%1. %2").arg(status, nature);
}

bool hasFinding(const Inspection &inspection, QLatin1StringView id)
{
    return std::any_of(inspection.findings.cbegin(), inspection.findings.cend(),
                       [id](const Finding &finding) { return finding.id == id; });
}

/// The question for whom and by whom, where the answer is no.
QString mismatchWords(const Inspection &inspection)
{
    QStringList sentences;
    const QString audience = quotable(inspection.audience.join(", "_L1));
    const QString askedAudience = quotable(inspection.question.audience);
    if (hasFinding(inspection, "audience-mismatch"_L1))
        sentences += audience.isEmpty()
                         ? Verdict::tr("Made for nobody in particular, but you asked about %1.").arg(askedAudience)
                         : Verdict::tr("Made for %1, but you asked about %2.").arg(audience, askedAudience);
    const QString askedIssuer = quotable(inspection.question.issuer);
    if (hasFinding(inspection, "issuer-mismatch"_L1))
        sentences +=
            inspection.issuer.isEmpty()
                ? Verdict::tr("It names no issuer, but you asked about %1.").arg(askedIssuer)
                : Verdict::tr("Made by %1, but you asked about %2.").arg(quotable(inspection.issuer), askedIssuer);
    return sentences.join(u' ');
}

} // namespace

QString durationText(qint64 seconds)
{
    const qint64 length = qAbs(seconds);
    const auto two = [](const QString &large, qint64 rest, const QString &small) {
        return rest == 0 ? large : Verdict::tr("%1 %2", "two units of time: 2 h 59 min").arg(large, small);
    };
    const auto secondsText = [](qint64 n) { return Verdict::tr("%Ln s", "seconds", static_cast<int>(n)); };
    const auto minutesText = [](qint64 n) { return Verdict::tr("%Ln min", "minutes", static_cast<int>(n)); };
    const auto hoursText = [](qint64 n) { return Verdict::tr("%Ln h", "hours", static_cast<int>(n)); };
    if (length < Minute)
        return secondsText(length);
    if (length < 2 * Minute)
        return two(minutesText(1), length % Minute, secondsText(length % Minute));
    if (length < Hour)
        return minutesText(length / Minute);
    const qint64 minutes = length % Hour / Minute;
    if (length < Day)
        return two(hoursText(length / Hour), minutes, minutesText(minutes));
    const qint64 hours = length % Day / Hour;
    return two(Verdict::tr("%Ln d", "days", static_cast<int>(length / Day)), hours, hoursText(hours));
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    const qint64 milliseconds = now.msecsTo(time);
    if (qAbs(milliseconds) < 1000)
        return Verdict::tr("now");
    const QString length = durationText(milliseconds / 1000);
    return milliseconds > 0 ? Verdict::tr("in %1").arg(length) : Verdict::tr("%1 ago").arg(length);
}

QString verdict(const Inspection &inspection, const QDateTime &now)
{
    const QString status = statusWords(inspection, now);
    const QString answer = status.isEmpty() ? natureWords(inspection, false) : joined(status, inspection, now);
    const QString mismatch = mismatchWords(inspection);
    if (mismatch.isEmpty())
        return answer;
    // What is over helps nobody, whomever it was made for; what is not, is of no use to the one who asked.
    const bool isOver = statusAt(inspection, now) == TokenStatus::Expired;
    return isOver ? Verdict::tr("%1 %2").arg(answer, mismatch) : Verdict::tr("%1 %2").arg(mismatch, answer);
}

} // namespace Grantscope
