// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A session, and the program's event loop around it: one step after another, and a stop that loses no token.

#include "cli/session/sessionorder.h"
#include "cli/stopsignals.h"

#include <memory>

namespace Grantscope::Cli
{

class SessionRun final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. While it lives, a stop signal ends wait() and settle() instead of the program, if there is anything
    /// that a sudden end could lose.
    SessionRun(Services &services, const SessionSubject &subject, const Console &console);

    [[nodiscard]] TokenSession &session() { return m_session; }

    /// Lets the session do what it is doing. Told to stop, it cancels a sign-in, and waits ten seconds for a refresh: a token that
    /// is under way must not be lost.
    void settle();
    /// Until end() is called or a stop signal comes.
    void wait();
    void end();
    /// By a signal.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

    /// Why the last sign-in or refresh was not sent, or what is kept not read.
    [[nodiscard]] std::optional<Error> takeError();

private:
    void stop();

    const Console &m_console;
    TokenSession m_session;
    std::unique_ptr<StopSignals> m_signals;
    std::optional<Error> m_error;
    bool m_isSettling = false;
    bool m_isEnded = false;
    bool m_isStopped = false;
};

} // namespace Grantscope::Cli
