// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs processes of refresher.cpp against a sandbox of this process, in a folder that they share.

#include "base/clock.h"
#include "sandbox/sandbox.h"

#include <QHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Grantscope
{

/// `refreshed 3 adopted 2 ...` by name. Empty: it was killed.
using Said = QHash<QString, QString>;

class Refreshers final
{
public:
    explicit Refreshers(const SandboxConfig &config = {})
        : m_sandbox(std::move(*Sandbox::start(config, m_clock)))
    {
    }

    [[nodiscard]] const Sandbox &sandbox() const { return *m_sandbox; }

    /// `wanted` refreshes, or 0 to sign in; killed at step `killAt`, unless that is 0.
    [[nodiscard]] std::unique_ptr<QProcess> start(int wanted, int killAt = 0) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (killAt > 0)
            environment.insert(QStringLiteral("GRANTSCOPE_KILL_AT"), QString::number(killAt));
        process->setProcessEnvironment(environment);
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(GRANTSCOPE_REFRESHER),
                       {m_sandbox->url().toString(), m_folder.path(), QString::number(wanted)});
        return process;
    }

    /// The sandbox answers meanwhile.
    [[nodiscard]] static bool wait(const QProcess &process, int milliseconds = 120'000)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, milliseconds);
    }

    [[nodiscard]] static Said said(QProcess &process)
    {
        const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
        Said said;
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            said.insert(QString::fromUtf8(words.at(i)), QString::fromUtf8(words.mid(i + 1, 1).join()));
        return said;
    }

    [[nodiscard]] Said run(int wanted, int killAt = 0) const
    {
        const auto process = start(wanted, killAt);
        return wait(*process) ? said(*process) : Said();
    }

private:
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    QTemporaryDir m_folder;
};

} // namespace Grantscope
