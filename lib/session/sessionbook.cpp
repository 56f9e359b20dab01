// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "session/sessionbook.h"

#include <algorithm>
#include <utility>

namespace Grantscope
{

namespace
{

bool isAnyBusy(const std::vector<std::unique_ptr<TokenSession>> &sessions)
{
    return std::any_of(sessions.begin(), sessions.end(), [](const auto &session) { return session->isBusy(); });
}

} // namespace

SessionBook::SessionBook(const TokenSession::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

SessionBook::~SessionBook() = default;

TokenSession &SessionBook::open(const SessionSubject &subject)
{
    if (TokenSession *there = find(subject.profile.id)) {
        there->setSubject(subject);
        return *there;
    }
    m_sessions.push_back(std::make_unique<TokenSession>(m_services, subject));
    TokenSession *session = m_sessions.back().get();
    watch(session);
    Q_EMIT opened(session);
    return *session;
}

void SessionBook::watch(TokenSession *session)
{
    connect(session, &TokenSession::changed, this, [this, session] { Q_EMIT changed(session); });
    connect(session, &TokenSession::noted, this,
            [this, session](const SessionNote &note) { Q_EMIT noted(session, note); });
    connect(session, &TokenSession::answered, this,
            [this, session](const TokenAnswer &answer) { Q_EMIT answered(session, answer); });
    connect(session, &TokenSession::notSent, this,
            [this, session](const Error &error) { Q_EMIT notSent(session, error); });
    connect(session, &TokenSession::settled, this, &SessionBook::onSettled);
}

TokenSession *SessionBook::find(const QUuid &profile) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&profile](const auto &session) {
        return session->subject().profile.id == profile;
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

QList<TokenSession *> SessionBook::all() const
{
    QList<TokenSession *> list;
    for (const auto &session : m_sessions)
        list.append(session.get());
    return list;
}

void SessionBook::remove(const QUuid &profile)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&profile](const auto &session) {
        return session->subject().profile.id == profile;
    });
    if (found == m_sessions.end())
        return;
    disconnect(found->get(), nullptr, this, nullptr);
    connect(found->get(), &TokenSession::settled, this, &SessionBook::onSettled);
    m_leaving.push_back(std::move(*found));
    m_sessions.erase(found);
    dropLeft();
    Q_EMIT removed(profile);
}

/// At the next turn of the event loop: this is often called from within a signal of that very session.
void SessionBook::dropLeft()
{
    QMetaObject::invokeMethod(
        this, [this] { std::erase_if(m_leaving, [](const auto &session) { return !session->isBusy(); }); },
        Qt::QueuedConnection);
}

bool SessionBook::isBusy() const
{
    return isAnyBusy(m_sessions) || isAnyBusy(m_leaving);
}

void SessionBook::setPaused(bool paused)
{
    m_services.scheduler.setPaused(paused);
}

void SessionBook::hurry()
{
    if (isPaused())
        return;
    for (const auto &session : m_sessions)
        session->hurry();
}

void SessionBook::cancelSignIns()
{
    for (const auto &session : m_sessions)
        session->cancelSignIn();
    for (const auto &session : m_leaving)
        session->cancelSignIn();
}

void SessionBook::onSettled()
{
    dropLeft();
    if (!isBusy())
        Q_EMIT settled();
}

} // namespace Grantscope
