// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session/sessionrun.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr int PatienceMs = 10'000;
}

SessionRun::SessionRun(Services &services, const SessionSubject &subject, const Console &console)
    : m_console(console)
    , m_session({services.client, services.clock, services.scheduler,
                 subject.isLasting ? services.sessions : services.unsaved},
                subject)
{
    if (subject.isLasting || subject.profile.keepAlive)
        m_signals = std::make_unique<StopSignals>();
    connect(&m_session, &TokenSession::notSent, this, [this](const Error &error) { m_error = error; });
    connect(&m_session, &TokenSession::noted, this, [this](const SessionNote &note) {
        if (note.kind == SessionNote::Kind::StoreUnreachable)
            m_error = note.error;
    });
    connect(&m_session, &TokenSession::settled, this, [this] {
        if (m_isSettling)
            QCoreApplication::quit();
    });
}

void SessionRun::settle()
{
    m_isSettling = true;
    while (m_session.isBusy()) {
        QCoreApplication::exec();
        if (m_session.isBusy()) {
            if (m_isStopped)
                break; // told twice, or waited long enough
            stop();
        }
    }
    m_isSettling = false;
}

void SessionRun::stop()
{
    m_isStopped = true;
    m_session.cancelSignIn();
    m_console.remark(u"waiting up to 10 seconds for a request that is under way"_s);
    QTimer::singleShot(PatienceMs, this, [this] {
        if (m_isSettling)
            QCoreApplication::quit();
    });
}

void SessionRun::wait()
{
    if (!m_isEnded) {
        QCoreApplication::exec();
        m_isStopped = !m_isEnded;
    }
    if (!m_session.isBusy())
        return;
    stop();
    settle();
}

void SessionRun::end()
{
    m_isEnded = true;
    if (!m_isSettling)
        QCoreApplication::quit();
}

std::optional<Error> SessionRun::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

} // namespace Grantscope::Cli
