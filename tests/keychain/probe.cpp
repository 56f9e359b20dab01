// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "probe.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Grantscope
{

Probe::Probe(const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(GRANTSCOPE_KEYCHAIN_PROBE), arguments);
}

Probe::~Probe()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000))
        kill();
    if (!m_isKilled && (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0))
        qCritical("keychainprobe ended with %d", m_process.exitCode()); // what a sanitizer found
}

QString Probe::ask(const QString &command, int patienceMs)
{
    tell(command);
    return nextLine(patienceMs);
}

void Probe::tell(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
}

QString Probe::nextLine(int patienceMs)
{
    // A loop, and not waitForReadyRead(): the test itself may have to answer on the bus meanwhile.
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::readyRead, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    patience.start(patienceMs);
    while (!m_process.canReadLine() && patience.isActive()) {
        if (m_process.state() == QProcess::NotRunning)
            return u"ended"_s;
        loop.exec();
    }
    return m_process.canReadLine() ? QString::fromUtf8(m_process.readLine()).trimmed() : u"still-waiting"_s;
}

QStringList Probe::kill()
{
    m_isKilled = true;
    m_process.kill();
    m_process.waitForFinished(5'000);
    QStringList lines;
    while (m_process.canReadLine()) // half a line was not said
        lines.append(QString::fromUtf8(m_process.readLine()).trimmed());
    return lines;
}

QString gist(const QString &answer)
{
    return answer.section(u' ', 0, 1);
}

} // namespace Grantscope
