// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SessionBook: the sessions of this program, one for each profile, and what happens to any of them.

#include "session/tokensession.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Grantscope
{

class SessionBook final : public QObject
{
    Q_OBJECT

public:
    /// All of `services` must outlive the book.
    explicit SessionBook(const TokenSession::Services &services, QObject *parent = nullptr);
    ~SessionBook() override;

    /// The session of that profile: a new one, or the one that is there, with its subject as it is now.
    TokenSession &open(const SessionSubject &subject);
    /// Null: none is open.
    [[nodiscard]] TokenSession *find(const QUuid &profile) const;
    /// In the order in which they were opened.
    [[nodiscard]] QList<TokenSession *> all() const;
    /// What is kept of it stays. A try that is under way goes on to its end, and isBusy() until then.
    void remove(const QUuid &profile);

    [[nodiscard]] const SessionStore &store() const { return m_services.store; }
    [[nodiscard]] SessionStore &store() { return m_services.store; }
    [[nodiscard]] const Clock &clock() const { return m_services.clock; }

    /// A try of any session is under way: who ends the program should wait for settled().
    [[nodiscard]] bool isBusy() const;
    /// The network is back: all that waits to be tried again is tried soon.
    void hurry();
    /// No refresh of any session begins by itself; one that is under way goes on to its end.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_services.scheduler.isPaused(); }
    /// All sign-ins: a refresh goes on.
    void cancelSignIns();

Q_SIGNALS:
    void opened(Grantscope::TokenSession *session);
    void removed(const QUuid &profile);
    /// State, token, next time, subject, or what is known of the store.
    void changed(Grantscope::TokenSession *session);
    void noted(Grantscope::TokenSession *session, const Grantscope::SessionNote &note);
    void answered(Grantscope::TokenSession *session, const Grantscope::TokenAnswer &answer);
    void notSent(Grantscope::TokenSession *session, const Grantscope::Error &error);
    /// No try of any session is under way any more.
    void settled();

private:
    void watch(TokenSession *session);
    void dropLeft();
    void onSettled();

    TokenSession::Services m_services;
    std::vector<std::unique_ptr<TokenSession>> m_sessions;
    std::vector<std::unique_ptr<TokenSession>> m_leaving; ///< Removed, perhaps in the middle of a try.
};

} // namespace Grantscope
