// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// When a session does what it does unasked.
#include "session/refreshpolicy.h"
#include "session/tokensession.h"

#include <utility>

namespace Grantscope
{

namespace
{
constexpr qint64 SpreadAfterSleepMs = 10'000;
constexpr qint64 HurryMs = 2'000;
constexpr qint64 BusyMs = 1'000;
} // namespace

void TokenSession::plan()
{
    if (m_state == SessionState::Active || m_state == SessionState::Expired) {
        m_nextAt = {};
        const auto &held = m_record.held;
        const RenewalWay way = renewalWay();
        const bool mayBeUsed = way == RenewalWay::SignInAgain || (way == RenewalWay::Refresh && !m_gaveUp);
        if (held && m_subject.profile.keepAlive && mayBeUsed) {
            const auto at = RefreshPolicy::refreshAt(held->askedAt, held->token.expiresAt, chance());
            m_nextAt = at.value_or(QDateTime());
        }
    }
    arm();
}

/// A server whose tokens are over when they come would be asked without end.
void TokenSession::holdBackWhatIsDueAlready()
{
    const QDateTime now = m_services.clock.now();
    if (!m_nextAt.isValid() || m_nextAt > now) {
        m_rushes = 0;
        return;
    }
    tryAgainIn(RefreshPolicy::retryDelayMs(++m_rushes, std::nullopt, chance()));
}

void TokenSession::tryAgainIn(qint64 milliseconds)
{
    m_nextAt = m_services.clock.now().addMSecs(milliseconds);
    arm();
}

void TokenSession::arm()
{
    QDateTime next = m_nextAt;
    const auto consider = [&next](const QDateTime &at) {
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    };
    if (!m_isDeathNoted && m_record.held)
        consider(m_record.held->token.expiresAt);
    if (m_unsaved)
        consider(m_keepAt);
    if (next.isValid())
        m_services.scheduler.schedule(m_slot, next);
    else
        m_services.scheduler.cancel(m_slot);
}

void TokenSession::onClockJumped(qint64 milliseconds)
{
    if (milliseconds >= 0) { // it slept, or the clock was set ahead: what is due is due, or is done early
        m_wasAsleep = m_nextAt.isValid() && m_nextAt <= m_services.clock.now();
        return;
    }
    // Set back: by the new clock everything ends earlier, or a token would die before its refresh is due.
    if (m_keepAt.isValid())
        m_keepAt = m_keepAt.addMSecs(milliseconds);
    if (m_nextAt.isValid())
        m_nextAt = m_nextAt.addMSecs(milliseconds);
    if (m_record.held) {
        m_record.held->askedAt = m_record.held->askedAt.addMSecs(milliseconds);
        if (m_record.held->token.expiresAt.isValid())
            m_record.held->token.expiresAt = m_record.held->token.expiresAt.addMSecs(milliseconds);
    }
    arm();
    Q_EMIT changed();
}

void TokenSession::noteDeath()
{
    if (m_isDeathNoted || !m_record.held || !m_record.held->isDeadAt(m_services.clock.now()))
        return;
    m_isDeathNoted = true;
    if (nextState(m_state, SessionEvent::Died))
        move(SessionEvent::Died);
    note(SessionNote::Kind::Expired);
}

void TokenSession::onDue()
{
    const QDateTime now = m_services.clock.now();
    noteDeath();
    if (m_nextAt.isValid() && m_nextAt <= now) {
        if (std::exchange(m_wasAsleep, false)) {
            tryAgainIn(static_cast<qint64>(chance() * SpreadAfterSleepMs));
            return;
        }
        if (isBusy()) {
            tryAgainIn(BusyMs);
            return;
        }
        if (m_state == SessionState::StoreUnreachable) {
            m_nextAt = {};
            restore();
        } else if (m_insisting) {
            send(*m_insisting, true);
        } else if (renewalWay() != RenewalWay::None) {
            m_byHand = false;
            send(renewalGrant(renewalWay()), false);
        } else {
            m_nextAt = {}; // there is no way any more
        }
    } else if (m_unsaved && m_keepAt <= now && !isBusy()) {
        keepAgain();
    }
    arm();
}

void TokenSession::hurry()
{
    if (m_state != SessionState::Retrying || !m_nextAt.isValid())
        return;
    const QDateTime soon = m_services.clock.now().addMSecs(static_cast<qint64>(chance() * HurryMs));
    m_nextAt = std::min(m_nextAt, soon);
    arm();
}

} // namespace Grantscope
