// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// grantscope-cli as a process of its own: what it was given, what it printed where, and how it ended.

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Grantscope::Kit
{

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Standard output as the one JSON document that it must be; empty when it is not.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

struct Given
{
    QStringList arguments;
    QHash<QString, QString> environment{};
    QByteArray input{};
};

/// It, ready to be started, in what `given` says.
inline void prepare(QProcess &process, const Given &given)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
    environment.insert(QStringLiteral("NO_PROXY"), QStringLiteral("127.0.0.1,localhost"));
    for (auto it = given.environment.begin(); it != given.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(GRANTSCOPE_CLI));
    process.setArguments(given.arguments);
}

/// What it did, once it has ended; it is killed after `patienceMs`.
inline Run ended(QProcess &process, int patienceMs = 30'000)
{
    Run result;
    const bool hasEnded = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs);
    if (!hasEnded)
        process.kill();
    result.exitCode = hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

/// Runs it while this process's own event loop goes on, so that a server of the test can answer.
inline Run run(const Given &given)
{
    QProcess process;
    prepare(process, given);
    process.start();
    process.write(given.input);
    process.closeWriteChannel();
    return ended(process);
}

inline QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace Grantscope::Kit
