// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/tokensession.h"

#include "base/onresult.h"
#include "session/refreshpolicy.h"
#include "session/sessiontry_p.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr int NotesKept = 200;
} // namespace

TokenSession::TokenSession(const Services &services, SessionSubject subject, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_subject(std::move(subject))
    , m_slot(services.scheduler.open(*this))
{
    connect(&m_services.scheduler, &RefreshScheduler::clockJumped, this, &TokenSession::onClockJumped);
    connect(&m_services.store, &SessionStore::changed, this, [this](const QUuid &profile) {
        if (profile == m_subject.profile.id && m_subject.isLasting && !isBusy())
            read(SessionNote::Kind::Adopted);
    });
    if (m_subject.isLasting)
        m_services.store.watch(m_subject.profile.id);
}

TokenSession::~TokenSession()
{
    m_services.scheduler.close(m_slot);
}

void TokenSession::setSubject(const SessionSubject &subject)
{
    m_subject = subject;
    if (m_subject.isLasting)
        m_services.store.watch(m_subject.profile.id);
    if (!isBusy()) {
        dropWhatIsNotOurs();
        if (m_state == SessionState::Retrying && !m_subject.profile.keepAlive && !m_insisting)
            moveToWhatIsHeld();
        plan();
    }
    Q_EMIT changed();
}

/// After the profile was edited: what another server or account gave stays in the store until a sign-in replaces it, and is
/// used no more.
void TokenSession::dropWhatIsNotOurs()
{
    if (m_record.endpoint.isEmpty() || m_record.belongsTo(m_subject.profile))
        return;
    clear();
    if (nextState(m_state, SessionEvent::Forgotten))
        move(SessionEvent::Forgotten);
    arm();
}

void TokenSession::clear()
{
    m_record = SessionRecord();
    m_before = WorkedBefore();
    m_replaced = Secret();
    m_generation = 0;
    m_nextAt = {};
    m_unsaved.reset();
    m_isDeathNoted = true;
    m_plan.reset();
    forgetFailures();
}

/// What went wrong before says nothing of what is held from now on.
void TokenSession::forgetFailures()
{
    m_insisting.reset();
    m_refreshRefused = false;
    m_gaveUp = false;
    m_isUnread = false;
}

double TokenSession::chance() const
{
    return m_services.chance ? m_services.chance() : QRandomGenerator::global()->generateDouble();
}

bool TokenSession::canSignInAgain() const
{
    const Profile &profile = m_subject.profile;
    if (!m_record.belongsTo(profile))
        return false;
    if (profile.grant == GrantType::ClientCredentials)
        return !m_record.clientSecret.isEmpty();
    return profile.grant == GrantType::Password && !m_record.password.isEmpty() && !m_record.passwordRefused;
}

RenewalWay TokenSession::renewalWay() const
{
    const auto &held = m_record.held;
    if (held && !held->token.refreshToken.isEmpty() && !m_refreshRefused && m_record.belongsTo(m_subject.profile) &&
        m_subject.dialect.supports(GrantType::RefreshToken))
        return RenewalWay::Refresh;
    const bool isAllowed =
        m_subject.profile.renewWithPassword || m_subject.profile.grant == GrantType::ClientCredentials;
    return isAllowed && canSignInAgain() ? RenewalWay::SignInAgain : RenewalWay::None;
}

GrantRequest TokenSession::renewalGrant(RenewalWay way) const
{
    GrantRequest grant = grantRequestOf(m_subject.profile);
    grant.client.secret = m_record.clientSecret;
    if (way == RenewalWay::SignInAgain) {
        grant.password = m_record.password;
        return grant;
    }
    grant.endpoint = m_subject.dialect.refreshEndpoint(grant.endpoint, grant.type);
    grant.type = GrantType::RefreshToken;
    grant.refreshToken = m_record.held->token.refreshToken;
    grant.username.clear();
    grant.scope.clear();      // not asked for: stays as it is
    grant.parameters.clear(); // a verification code is good once
    return grant;
}

RetryPlan::Repeating TokenSession::repeating() const
{
    const bool isSafe = renewalWay() == RenewalWay::SignInAgain || m_subject.dialect.refreshTokenStays;
    return isSafe && !m_insisting ? RetryPlan::Repeating::Harmless : RetryPlan::Repeating::Dangerous;
}

void TokenSession::restore()
{
    if (!isBusy() && m_subject.isLasting)
        read(SessionNote::Kind::Restored);
}

void TokenSession::signIn(const GrantRequest &grant, Keep keep, bool insist)
{
    if (isBusy())
        return;
    m_keep = keep;
    m_insisting = insist ? std::optional(grant) : std::nullopt;
    m_plan.reset();
    send(grant, true);
}

void TokenSession::signInAgain()
{
    if (isBusy())
        return;
    m_keep = keepsPassword() ? Keep::TokenAndPassword : Keep::Token;
    m_insisting.reset();
    m_plan.reset();
    if (canSignInAgain())
        send(renewalGrant(RenewalWay::SignInAgain), true, true);
    else
        Q_EMIT notSent(Error{Origin::Secrets, u"nothing-kept"_s, {}, {}});
}

void TokenSession::cancelSignIn()
{
    m_insisting.reset();
    if (m_state == SessionState::Requesting && m_cancelSignIn)
        m_cancelSignIn();
    else if (m_state == SessionState::Retrying && !m_record.held) { // between two tries of one that was insisted on
        m_nextAt = {};
        moveToWhatIsHeld();
        arm();
    }
}

void TokenSession::refresh()
{
    const RenewalWay way = renewalWay();
    if (isBusy() || way == RenewalWay::None || !nextState(m_state, SessionEvent::RefreshStarted))
        return;
    m_byHand = true;
    send(renewalGrant(way), false);
}

void TokenSession::forget()
{
    if (isBusy())
        return;
    clear();
    move(SessionEvent::Forgotten);
    arm();
    note(SessionNote::Kind::SignedOut);
    if (!m_subject.isLasting)
        return;
    ++m_tries;
    onResult(m_services.store.forget(m_subject.profile.id), this, [this](const Result<void> &forgotten) {
        --m_tries;
        if (!forgotten)
            note(SessionNote::Kind::StoreUnreachable, std::nullopt, forgotten.error());
        announceEnd();
    });
}

void TokenSession::send(const GrantRequest &grant, bool isSignIn, bool isKeptPassword)
{
    TryOrder order{isSignIn ? TryOrder::What::SignIn : TryOrder::What::Refresh,
                   m_subject.profile,
                   m_subject.dialect,
                   m_subject.options,
                   grant,
                   m_record,
                   m_generation,
                   m_subject.isLasting,
                   isKeptPassword};
    if (isSignIn && !isKeptPassword) {
        const Profile &profile = m_subject.profile;
        order.record = SessionRecord{profile.endpoint, profile.username, profile.clientId, {}, {}, false, {}};
        order.record.clientSecret = grant.client.secret;
        if (m_keep == Keep::TokenAndPassword)
            order.record.password = grant.password;
    }
    m_nextAt = {};
    ++m_tries;
    move(isSignIn ? SessionEvent::SignInStarted : SessionEvent::RefreshStarted);
    arm(); // for the death of the token that is held meanwhile
    auto *attempt = new SessionTry(m_services.client, m_services.store, std::move(order));
    if (isSignIn) {
        m_cancelSignIn = [attempt = QPointer(attempt)] {
            if (attempt)
                attempt->cancel();
        };
    }
    onResult(attempt->begin(), this, [this, isSignIn](const Result<TryEnd> &end) { onEnd(end, isSignIn); });
}

void TokenSession::move(SessionEvent event)
{
    const std::optional<SessionState> next = nextState(m_state, event);
    Q_ASSERT_X(next, "TokenSession", qPrintable(sessionStateName(m_state)));
    if (next)
        m_state = *next;
    Q_EMIT changed();
}

void TokenSession::note(SessionNote::Kind kind, std::optional<GrantFailure> failure, std::optional<Error> error)
{
    SessionNote entry;
    entry.at = m_services.clock.now();
    entry.kind = kind;
    entry.attempt = kind == SessionNote::Kind::Retrying || kind == SessionNote::Kind::Refused
                        ? std::max(1, m_plan.attempt())
                        : m_plan.attempt() + 1;
    if (m_record.held) {
        entry.fingerprint = m_record.held->token.accessToken.fingerprint();
        entry.expiresAt = m_record.held->token.expiresAt;
    }
    entry.nextAt = m_nextAt;
    if (m_answer)
        entry.milliseconds = m_answer->exchange.totalMs;
    entry.failure = std::move(failure);
    entry.error = std::move(error);
    entry.wasUncertain = m_plan.isUncertain();
    m_notes.append(entry);
    if (m_notes.size() > NotesKept)
        m_notes.removeFirst();
    Q_EMIT noted(entry);
}

} // namespace Grantscope
