// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The test's end of keychainprobe: asks, and waits for the line that answers.

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace Grantscope
{

class Probe final
{
public:
    /// `arguments` as keychainprobe takes them.
    Probe(const QStringList &arguments, const QProcessEnvironment &environment);
    ~Probe();
    Q_DISABLE_COPY_MOVE(Probe)

    /// The answer: `ok ...` or `error CODE ...`.
    QString ask(const QString &command, int patienceMs = 15'000);
    /// Without waiting for the answer; nextLine() has it.
    void tell(const QString &command);
    /// `still-waiting` when none comes in time, `ended` when none can come.
    QString nextLine(int patienceMs = 15'000);
    /// All lines that came before it died. At once, as nothing may be done about it.
    QStringList kill();

private:
    QProcess m_process;
    bool m_isKilled = false;
};

/// The first two words of an answer: what is stable in it.
[[nodiscard]] QString gist(const QString &answer);

} // namespace Grantscope
