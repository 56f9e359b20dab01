// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// What a session does with how its tries end, and with what the store has.
#include "base/onresult.h"
#include "oauth/clockskew.h"
#include "session/refreshpolicy.h"
#include "session/sessiontry_p.h"
#include "session/tokensession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr qint64 StoreRetryMs = 30'000;
constexpr int MostStoreDoublings = 5; // 16 min: each try may open a prompt

bool isBusyServer(const TokenReading &reading)
{
    return retryClassOf(reading) == RetryClass::Ambiguous ||
           (retryClassOf(reading) == RetryClass::Retry && reading.failure->httpStatus > 0);
}
} // namespace

void TokenSession::moveToWhatIsHeld()
{
    if (!m_record.held && m_isUnread) { // "signed out" is said only when it is certain
        move(SessionEvent::StoreFailed);
        tryStoreAgain();
    } else if (!m_record.held)
        move(SessionEvent::HoldsNothing);
    else if (m_record.held->isDeadAt(m_services.clock.now()))
        move(SessionEvent::HoldsDead);
    else
        move(SessionEvent::HoldsLive);
}

void TokenSession::tryStoreAgain()
{
    tryAgainIn(StoreRetryMs << std::min(m_storeFailures++, MostStoreDoublings));
}

void TokenSession::announceEnd()
{
    dropWhatIsNotOurs(); // the profile may have been edited meanwhile
    Q_EMIT changed();
    if (!isBusy())
        Q_EMIT settled();
}

void TokenSession::onEnd(const Result<TryEnd> &end, bool isSignIn)
{
    --m_tries;
    if (isSignIn)
        m_cancelSignIn = {}; // with all that it refers to
    if (!end) {
        onNotSent(end.error(), isSignIn);
    } else {
        if (end->answer) {
            m_answer = end->answer;
            m_answer->circumstances = m_before.around(m_answer->grant);
            if (const auto skew = Grantscope::clockSkewSeconds(end->answer->exchange))
                m_skew = skew;
            const TokenAnswer answer = *m_answer; // a slot may begin something new
            Q_EMIT answered(answer);
        }
        if (end->isAdopted)
            takeOver(end->record, end->generation, SessionNote::Kind::Adopted);
        else if (end->isForgotten)
            onForgottenElsewhere();
        else if (end->answer && end->answer->reading.token)
            onGranted(*end, isSignIn);
        else
            onFailed(*end, isSignIn);
    }
    announceEnd();
}

void TokenSession::onNotSent(const Error &error, bool isSignIn)
{
    if (isSignIn || error.origin == Origin::Cancelled) {
        m_insisting.reset();
        moveToWhatIsHeld();
        plan();
        if (error.origin != Origin::Cancelled)
            Q_EMIT notSent(error);
        return;
    }
    if (error.code == u"session-busy"_s) { // the other one will tell when it is done
        move(SessionEvent::WillRetry);
        tryAgainIn(m_plan.afterNothingSent(chance()));
        note(SessionNote::Kind::Retrying, std::nullopt, error);
    } else if (error.origin == Origin::Secrets) {
        move(SessionEvent::StoreFailed);
        tryStoreAgain();
        note(SessionNote::Kind::StoreUnreachable, std::nullopt, error);
    } else {
        move(SessionEvent::Refused);
        note(SessionNote::Kind::Refused, std::nullopt, error);
    }
    if (m_byHand)
        Q_EMIT notSent(error);
}

/// What it had held before is remembered, to be compared with.
void TokenSession::hold(const SessionRecord &record, quint64 generation)
{
    const bool isOther =
        m_record.held && record.held && !m_record.held->token.accessToken.matches(record.held->token.accessToken);
    if (isOther)
        m_replaced = m_record.held->token.accessToken;
    m_record = record;
    m_generation = generation;
}

void TokenSession::onGranted(const TryEnd &end, bool isSignIn)
{
    hold(end.record, end.generation);
    m_before.remember(m_answer->grant, m_answer->exchange.receivedAt);
    // RFC 6749 section 4.3.1: once there is a token, the password is discarded.
    m_answer->grant.password = Secret();
    m_answer->exchange.request.body = Secret();
    forgetFailures();
    m_isDeathNoted = false;
    move(SessionEvent::Granted);
    plan();
    holdBackWhatIsDueAlready();
    const bool wasRefresh = end.answer->grant.type == GrantType::RefreshToken;
    note(isSignIn     ? SessionNote::Kind::Granted
         : wasRefresh ? SessionNote::Kind::Refreshed
                      : SessionNote::Kind::Renewed);
    m_plan.reset();
    setUnsaved(end.unsaved);
    noteDeath(); // an answer can take longer than its token lives
}

void TokenSession::onFailed(const TryEnd &end, bool isSignIn)
{
    const TokenReading &reading = end.answer->reading;
    if (!isSignIn || end.record.passwordRefused) {
        m_record = end.record;
        m_generation = end.generation;
        if (end.unsaved)
            setUnsaved(end.unsaved);
    }
    if (isSignIn && !(m_insisting && isBusyServer(reading))) {
        m_insisting.reset();
        (void)m_plan.afterFailure(reading, RetryPlan::Repeating::Dangerous, 0);
        if (m_record.held || m_isUnread || retryClassOf(reading) != RetryClass::Stop)
            moveToWhatIsHeld();
        else
            move(SessionEvent::Refused);
        plan();
        note(SessionNote::Kind::Refused, reading.failure);
        return;
    }
    const bool wasRefresh = end.answer->grant.type == GrantType::RefreshToken;
    std::optional<qint64> wait = m_plan.afterFailure(reading, repeating(), chance());
    if (!wait && wasRefresh) {
        m_refreshRefused = retryClassOf(reading) == RetryClass::Stop;
        m_gaveUp = !m_refreshRefused;
        if (m_refreshRefused && renewalWay() == RenewalWay::SignInAgain)
            wait = 0; // the user allowed to go on with the password
    }
    if (wait) {
        move(SessionEvent::WillRetry);
        tryAgainIn(*wait);
        note(SessionNote::Kind::Retrying, reading.failure);
    } else {
        m_insisting.reset();
        move(SessionEvent::Refused);
        arm();
        note(SessionNote::Kind::Refused, reading.failure,
             end.wasInterrupted ? std::optional(Error{Origin::Secrets, u"refresh-interrupted"_s, {}, {}})
                                : std::nullopt);
    }
}

void TokenSession::setUnsaved(const std::optional<Error> &error)
{
    const bool wasUnsaved = m_unsaved.has_value();
    m_unsaved = error;
    if (error) {
        m_keepAt = m_services.clock.now().addMSecs(StoreRetryMs << std::min(m_storeFailures++, MostStoreDoublings));
        arm();
        if (!wasUnsaved)
            note(SessionNote::Kind::Unsaved, std::nullopt, error);
        return;
    }
    m_storeFailures = 0;
    if (wasUnsaved)
        note(SessionNote::Kind::Saved);
}

/// Asks the server nothing.
void TokenSession::keepAgain()
{
    ++m_tries;
    TryOrder order{TryOrder::What::Keep, m_subject.profile, m_subject.dialect, {}, {}, m_record, m_generation, true};
    auto *attempt = new SessionTry(m_services.client, m_services.store, std::move(order));
    onResult(attempt->begin(), this, [this](const Result<TryEnd> &end) {
        --m_tries;
        if (end && end->isAdopted) {
            takeOver(end->record, end->generation, SessionNote::Kind::Adopted);
        } else if (end && end->isForgotten) {
            onForgottenElsewhere();
        } else {
            if (end)
                m_generation = end->generation;
            setUnsaved(end ? end->unsaved : std::optional(end.error()));
        }
        announceEnd();
    });
}

void TokenSession::read(SessionNote::Kind kind)
{
    ++m_tries;
    onResult(m_services.store.read(m_subject.profile.id), this,
             [this, kind](const Result<std::optional<KeptSession>> &kept) {
                 --m_tries;
                 onRead(kept, kind);
                 announceEnd();
             });
}

void TokenSession::onRead(const Result<std::optional<KeptSession>> &kept, SessionNote::Kind kind)
{
    if (!kept) {
        if (kind == SessionNote::Kind::Adopted)
            return; // what is held is looked at again before it is used
        m_isUnread = true;
        if (nextState(m_state, SessionEvent::StoreFailed))
            move(SessionEvent::StoreFailed);
        tryStoreAgain();
        note(SessionNote::Kind::StoreUnreachable, std::nullopt, kept.error());
        return;
    }
    m_isUnread = false;
    m_storeFailures = 0;
    if (*kept && (*kept)->record.belongsTo(m_subject.profile))
        takeOver((*kept)->record, (*kept)->generation, kind);
    else if (m_record.held && m_generation != 0)
        onForgottenElsewhere();
    else if (m_record.held || nextState(m_state, SessionEvent::HoldsNothing))
        moveToWhatIsHeld();
}

/// Signed out, or signed in to another account, by another process: not undone here.
void TokenSession::onForgottenElsewhere()
{
    clear();
    const bool isQuiet = nextState(m_state, SessionEvent::Forgotten).has_value();
    move(isQuiet ? SessionEvent::Forgotten : SessionEvent::HoldsNothing);
    arm();
    note(SessionNote::Kind::SignedOut);
}

void TokenSession::takeOver(const SessionRecord &record, quint64 generation, SessionNote::Kind kind)
{
    const bool isSameToken =
        m_record.held && record.held && m_record.held->token.accessToken.matches(record.held->token.accessToken);
    hold(record, generation);
    m_before.remember(record, kind == SessionNote::Kind::Adopted && !isSameToken);
    m_unsaved.reset();
    m_plan.reset();
    m_storeFailures = 0;
    forgetFailures();
    m_isDeathNoted = !m_record.held || m_record.held->isDeadAt(m_services.clock.now());
    if (m_record.held)
        moveToWhatIsHeld();
    else if (nextState(m_state, SessionEvent::HoldsNothing))
        move(SessionEvent::HoldsNothing);
    plan();
    if (m_record.held && !isSameToken)
        note(kind);
}

} // namespace Grantscope
