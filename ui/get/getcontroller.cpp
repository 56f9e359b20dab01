// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/get/getcontroller.h"

#include "inspect/report/reportmaking.h"
#include "ui/sessions/keepalivewords.h"
#include "ui/signin/grantwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

bool isSameAccount(const Profile &one, const Profile &other)
{
    return one.endpoint == other.endpoint && one.username == other.username && one.clientId == other.clientId;
}

/// The address of the server without the documented path of the endpoint.
QUrl serverOf(const SessionSubject &subject)
{
    QUrl server = subject.profile.endpoint.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QString documented = u'/' + subject.dialect.grants.value(subject.profile.grant).path;
    if (documented.size() > 1 && server.path().endsWith(documented))
        server.setPath(server.path().chopped(documented.size()));
    return server;
}

} // namespace

GetController::GetController(ProfileKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    const SessionBook &book = keeper.book();
    const QList<TokenSession *> open = book.all();
    for (const TokenSession *session : open) { // another window was there before this one
        if (session->lastAnswer())
            keepEvidence(*session, *session->lastAnswer());
    }
    connect(&book, &SessionBook::answered, this,
            [this](const TokenSession *session, const TokenAnswer &answer) { onAnswered(*session, answer); });
    connect(&book, &SessionBook::noted, this,
            [this](const TokenSession *session, const SessionNote &note) { onNoted(*session, note); });
    connect(&book, &SessionBook::changed, this, &GetController::onChanged);
    connect(&book, &SessionBook::notSent, this, [this](const TokenSession *session, const Error &error) {
        if (session == this->session())
            Q_EMIT notSent(error);
    });
    connect(&book, &SessionBook::removed, this, [this](const QUuid &id) {
        m_evidence.remove(id);
        if (id == m_selected)
            select({});
    });
}

void GetController::select(const QUuid &id)
{
    if (id == m_selected)
        return;
    m_selected = id;
    m_isByHand = false;
    TokenSession *chosen = session();
    // What is kept is read when it is first looked at, so that a keyring asks nothing about what nobody wants.
    if (chosen && chosen->state() == SessionState::SignedOut && m_keeper.isKept(id))
        chosen->restore();
    Q_EMIT selectionChanged(id);
}

Result<TokenSession *> GetController::savedSessionFor(const PreparedGrant &asked)
{
    Profile profile = asked.profile;
    const Profile *bound = m_keeper.find(m_selected);
    const TokenSession *held = session();
    const bool isEmpty = !held || (!held->held() && !m_keeper.isKept(m_selected));
    Result<void> saved;
    if (bound && (isEmpty || isSameAccount(*bound, profile))) { // else it is another account, and another profile
        profile.id = bound->id;
        profile.keepAlive = bound->keepAlive;
        profile.production = bound->production;
        profile.colour = bound->colour;
        saved = m_keeper.update(profile);
    } else {
        const Result<Profile> added = m_keeper.add(profile);
        saved = added.map([&profile](const Profile &kept) { profile.id = kept.id; });
    }
    if (!saved) {
        Error error = saved.error();
        error.where = u"profile_name"_s;
        return failure(error);
    }
    TokenSession *there = m_keeper.book().find(profile.id);
    return there ? Result<TokenSession *>(there)
                 : failure(m_keeper.problem(profile.id).value_or(Error{Origin::Input, u"profile-unknown"_s, {}, {}}));
}

Result<TokenSession *> GetController::sessionFor(const PreparedGrant &asked)
{
    if (asked.remember != Remember::Nothing)
        return savedSessionFor(asked);
    SessionSubject subject{asked.profile, asked.dialect, asked.options, false};
    subject.profile.id = QUuid::createUuid();
    const QList<TokenSession *> all = m_keeper.book().all();
    for (const TokenSession *other : all) {
        const SessionSubject &there = other->subject();
        if (there.isLasting || !isSameAccount(there.profile, subject.profile))
            continue;
        subject.profile.id = there.profile.id;
        subject.profile.keepAlive = there.profile.keepAlive;
    }
    return &m_keeper.book().open(subject);
}

void GetController::signIn(const PreparedGrant &asked)
{
    const Result<TokenSession *> session = sessionFor(asked);
    if (!session) {
        Q_EMIT notSent(session.error());
        return;
    }
    const QUuid id = (*session)->subject().profile.id;
    if ((*session)->isBusy()) {
        Q_EMIT notSent(Error{Origin::Secrets, u"session-busy"_s, {}, {}});
        return;
    }
    (*session)->signIn(asked.grant,
                       asked.remember == Remember::TokenAndPassword ? Keep::TokenAndPassword : Keep::Token);
    select(id);
}

void GetController::signInAgain()
{
    if (TokenSession *chosen = session())
        chosen->signInAgain();
}

void GetController::cancelSignIn()
{
    if (TokenSession *chosen = session())
        chosen->cancelSignIn();
}

void GetController::refresh()
{
    TokenSession *chosen = session();
    if (!chosen)
        return;
    m_isByHand = true;
    chosen->refresh();
}

void GetController::setKeepAlive(bool on)
{
    const TokenSession *chosen = session();
    if (!chosen)
        return;
    Profile profile = chosen->subject().profile;
    profile.keepAlive = on;
    if (const auto updated = m_keeper.update(profile); !updated) {
        Q_EMIT changed(); // the switch goes back
        Q_EMIT notSent(updated.error());
    }
}

void GetController::onAnswered(const TokenSession &session, const TokenAnswer &answer)
{
    if (&session == this->session())
        m_isSignIn = session.state() == SessionState::Requesting;
    keepEvidence(session, answer);
    Q_EMIT exchanged(exchangeFacts(answer.exchange).summary);
}

void GetController::keepEvidence(const TokenSession &session, const TokenAnswer &answer)
{
    if (answer.reading.token)
        m_evidence.insert(session.subject().profile.id, {answer.reading.token->accessToken.fingerprint(),
                                                         answer.reading.findings, exchangeFacts(answer.exchange)});
}

void GetController::onNoted(const TokenSession &session, const SessionNote &note)
{
    if (&session != this->session())
        return;
    if (note.kind == SessionNote::Kind::Granted)
        Q_EMIT granted();
    const bool isRefusal = note.kind == SessionNote::Kind::Refused;
    const bool isRetry = note.kind == SessionNote::Kind::Retrying && m_isByHand;
    if (!isRefusal && !isRetry)
        return;
    const auto &answer = session.lastAnswer();
    if (!note.failure || !answer) {
        if (note.error && isRefusal)
            Q_EMIT failed(FailureReport{explain(*note.error), {}, std::nullopt, std::nullopt}, false);
        return;
    }
    Q_EMIT failed(reportOf(session), m_isSignIn);
}

FailureReport GetController::reportOf(const TokenSession &session) const
{
    const TokenAnswer &answer = *session.lastAnswer();
    const Dialect &dialect = session.subject().dialect;
    return {explain(dialect, answer), answer.reading.findings, exchangeFacts(answer.exchange),
            makeReport(dialect, answer, currentEnvironment(), m_keeper.book().clock().now())};
}

std::optional<FailureReport> GetController::failureOf(const TokenSession &session) const
{
    const auto &answer = session.lastAnswer();
    const bool isRefused = session.state() == SessionState::NeedsSignIn && answer && answer->reading.failure;
    return isRefused ? std::optional(reportOf(session)) : std::nullopt;
}

void GetController::onChanged(TokenSession *session)
{
    const SessionSubject &subject = session->subject();
    if (session->state() == SessionState::Active && !session->isBusy())
        m_isByHand = false;
    const bool isNothing =
        !subject.isLasting && !session->held() && !session->isBusy() &&
        (session->state() == SessionState::SignedOut || session->state() == SessionState::NeedsSignIn);
    if (session == this->session())
        Q_EMIT changed();
    if (isNothing)
        QMetaObject::invokeMethod(
            this, [this, id = subject.profile.id] { dropEmpty(id); }, Qt::QueuedConnection);
}

/// An unsaved sign-in that came to nothing leaves nothing behind; nor does one that was signed out.
void GetController::dropEmpty(const QUuid &id)
{
    const TokenSession *session = m_keeper.book().find(id);
    if (session && !session->subject().isLasting && !session->held() && !session->isBusy())
        m_keeper.book().remove(id);
}

std::optional<TokenSubject> GetController::subjectOf(const TokenSession &session, const QDateTime &now) const
{
    const auto &held = session.held();
    if (!held)
        return std::nullopt;
    const SessionSubject &about = session.subject();
    const Evidence evidence = m_evidence.value(about.profile.id);
    const bool isOfThis = evidence.fingerprint == held->token.accessToken.fingerprint();
    TokenSubject subject;
    subject.origin = TokenSubject::Origin::Granted;
    subject.inspection = inspectGrant(held->token, isOfThis ? evidence.findings : Findings(), now);
    subject.answer = held->token;
    if (isOfThis)
        subject.exchange = evidence.exchange;
    subject.who = about.profile.username.isEmpty() ? held->token.userName : about.profile.username;
    subject.server = serverOf(about);
    subject.production = about.profile.production ? about.profile.name : QString();
    subject.way = TokenSubject::Way{about.dialect, about.options};
    subject.by = byGrantWords(held->by, about.profile.format);
    subject.refreshBlocked = renewalBlocked(session);
    subject.refreshAt = session.nextAt();
    subject.signsInAgain = session.renewalWay() == RenewalWay::SignInAgain;
    return subject;
}

Remember GetController::rememberOf(const TokenSession &session)
{
    const SessionSubject &subject = session.subject();
    if (!subject.isLasting)
        return Remember::Nothing;
    return session.keepsPassword() || subject.profile.renewWithPassword ? Remember::TokenAndPassword : Remember::Token;
}

} // namespace Grantscope
