// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Watching: a session kept alive, told line by line, until time, a signal or the server ends it.

#include "cli/exitcode.h"
#include "cli/session/sessionrun.h"

namespace Grantscope::Cli
{

class Watching final : public QObject, private RefreshScheduler::Waiter
{
    Q_OBJECT

public:
    /// All must outlive it.
    Watching(SessionRun &run, const SessionOrder &order, const Console &console);

    struct Terms
    {
        RefreshScheduler &scheduler;
        const Clock &clock;
        std::optional<qint64> forMs; ///< Nothing: until told.
        bool isKept = false;         ///< Something should be in the keychain.
    };
    [[nodiscard]] ExitCode watch(const Terms &terms);

    [[nodiscard]] bool hadToken() const { return m_hadToken; }

private:
    /// The time given with --for is over.
    void onDue() override;
    /// No value: it goes on.
    std::optional<ExitCode> begin(const Terms &terms);
    std::optional<ExitCode> beginWithWhatIsKept(bool isKept);
    std::optional<ExitCode> signIn();
    void onNoted(const SessionNote &note);
    void onNotSent(const Error &error);
    void tell(const SessionNote &note);
    void sayWhatToExpect(const SessionNote &note);
    void endAfter(const SessionNote &note);
    void end(ExitCode code, const QString &why);
    [[nodiscard]] ExitCode finish(const Clock &clock);
    [[nodiscard]] ExitCode codeOfLastFailure() const;

    SessionRun &m_run;
    TokenSession &m_session;
    const SessionOrder &m_order;
    const Console &m_console;
    std::optional<ExitCode> m_code;
    QString m_why; ///< For the last line.
    bool m_hadToken = false;
    bool m_hasPrinted = false;
    bool m_hasWarned = false;
};

} // namespace Grantscope::Cli
