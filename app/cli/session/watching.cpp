// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session/watching.h"

#include "cli/session/watchline.h"
#include "cli/verb.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
using Kind = SessionNote::Kind;
}

Watching::Watching(SessionRun &run, const SessionOrder &order, const Console &console)
    : m_run(run)
    , m_session(run.session())
    , m_order(order)
    , m_console(console)
{
    connect(&m_session, &TokenSession::noted, this, &Watching::onNoted);
    connect(&m_session, &TokenSession::notSent, this, &Watching::onNotSent);
}

ExitCode Watching::watch(const Terms &terms)
{
    const RefreshScheduler::Slot slot = terms.scheduler.open(*this); // a timer of its own would stand still in sleep
    if (terms.forMs)
        terms.scheduler.schedule(slot, terms.clock.now().addMSecs(*terms.forMs));
    const std::optional<ExitCode> failed = begin(terms);
    if (!failed && !m_run.isStopped())
        m_run.wait();
    terms.scheduler.close(slot);
    if (failed && !m_hasPrinted)
        return *failed;
    if (failed)
        m_code = failed;
    return finish(terms.clock);
}

void Watching::onDue()
{
    m_why = u"The time given with --for is over."_s;
    m_run.end();
}

std::optional<ExitCode> Watching::begin(const Terms &terms)
{
    if (!m_order.grant)
        return beginWithWhatIsKept(terms.isKept);
    return signIn();
}

std::optional<ExitCode> Watching::signIn()
{
    const Result<GrantRequest> grant =
        m_order.grant ? Result<GrantRequest>(*m_order.grant) : signInOf(m_order, m_console);
    if (!grant)
        return complain(m_console, grant.error());
    m_session.signIn(*grant, m_order.keep, true);
    return std::nullopt;
}

std::optional<ExitCode> Watching::beginWithWhatIsKept(bool isKept)
{
    m_session.restore();
    m_run.settle();
    const auto unreadable = m_run.takeError();
    if (unreadable && isKept)
        return complain(m_console, *unreadable);
    if (m_run.isStopped())
        return std::nullopt;
    const bool isDead = m_session.state() != SessionState::Active;
    if (m_session.held() && (!isDead || m_session.renewalWay() != RenewalWay::None))
        return std::nullopt; // the session goes on by itself
    m_session.signInAgain();
    if (m_session.isBusy())
        return std::nullopt;
    (void)m_run.takeError(); // nothing is kept that would do
    m_code.reset();
    return signIn();
}

void Watching::onNoted(const SessionNote &note)
{
    tell(note);
    switch (note.kind) {
    case Kind::Granted:
    case Kind::Restored:
    case Kind::Refreshed:
    case Kind::Renewed:
    case Kind::Adopted:
        m_hadToken = true;
        sayWhatToExpect(note);
        break;
    default:
        endAfter(note);
    }
}

void Watching::tell(const SessionNote &note)
{
    const QString event = watchEvent(note.kind);
    const QString detail = watchDetail(note, m_session);
    if (note.kind == Kind::Restored && m_session.held() && m_session.held()->isDeadAt(note.at)) {
        m_console.remark(u"The token that is kept has expired."_s);
    } else if (!event.isEmpty()) {
        m_console.result(watchLine(event, note, detail));
        m_hasPrinted = true;
    } else if (note.kind == Kind::Unsaved) {
        m_console.complain(u"The token could not be kept, so it is in memory only; that is tried again. "_s + detail);
    } else if (note.kind == Kind::Saved) {
        m_console.remark(u"Now the token is kept."_s);
    } else if (note.kind == Kind::StoreUnreachable) {
        m_console.complain(u"What is kept can't be read. "_s + detail);
    }
}

void Watching::sayWhatToExpect(const SessionNote &note)
{
    if (std::exchange(m_hasWarned, true))
        return;
    if (!note.expiresAt.isValid()) {
        m_console.complain(u"The server does not say how long the token lives, so there is no time to refresh it at. "
                           "This goes on until it is told to stop."_s);
    } else if (m_session.renewalWay() == RenewalWay::None) {
        const bool wantsPassword = m_session.subject().profile.grant == GrantType::Password;
        m_console.complain(u"There is no refresh token, so nothing can follow when this token expires."_s +
                           (wantsPassword ? u" --renew-with-password signs in again with the password."_s : QString()));
    } else {
        m_hasWarned = false;
    }
}

void Watching::endAfter(const SessionNote &note)
{
    if (note.kind == Kind::Refused && !note.nextAt.isValid()) {
        end(note.error && !note.failure ? exitCodeFor(note.error->origin) : codeOfLastFailure(),
            u"Nothing more can be done without signing in again."_s);
    } else if (note.kind == Kind::Expired && m_session.state() == SessionState::Expired && !note.nextAt.isValid()) {
        end(ExitCode::CheckFailed, u"The token has expired, and there is no way to another one."_s);
    } else if (note.kind == Kind::SignedOut) {
        end(ExitCode::CheckFailed, watchDetail(note, m_session));
    }
}

void Watching::onNotSent(const Error &error)
{
    if (error.code == u"nothing-kept"_s)
        return; // there is another way
    end(complain(m_console, error), u"The request could not be sent."_s);
}

void Watching::end(ExitCode code, const QString &why)
{
    m_code = code;
    m_why = why;
    m_run.end();
}

ExitCode Watching::codeOfLastFailure() const
{
    const auto &answer = m_session.lastAnswer();
    return answer ? exitCodeFor(answer->reading.outcome) : ExitCode::OurFault;
}

ExitCode Watching::finish(const Clock &clock)
{
    if (m_code && !m_hasPrinted)
        return *m_code; // nothing had begun that could stop
    SessionNote last;
    last.at = clock.now();
    last.attempt = 0;
    if (const auto &held = m_session.held()) {
        last.fingerprint = held->token.accessToken.fingerprint();
        last.expiresAt = held->token.expiresAt;
    }
    m_console.result(watchLine(u"stopped"_s, last, m_why.isEmpty() ? u"Told to stop."_s : m_why));
    if (m_code)
        return *m_code;
    if (m_session.unsaved() && (m_order.isSaved || m_order.keep == Keep::TokenAndPassword))
        return ExitCode::SecretStore;
    // Told to stop before there ever was a token: how it went so far.
    return m_hadToken || !m_session.lastAnswer() ? ExitCode::Done : codeOfLastFailure();
}

} // namespace Grantscope::Cli
