// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/keyringsession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace Grantscope::Kit
{

namespace
{
constexpr int PatienceMs = 10'000;

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void setEnvironment(QProcess &process, const QHash<QString, QString> &environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    process.setProcessEnvironment(all);
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(2'000)) {
        process.kill();
        process.waitForFinished(2'000);
    }
}
} // namespace

bool KeyringSession::isPossible()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("dbus-send")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

KeyringSession::KeyringSession(const QString &folder)
{
    const QHash<QString, QString> folders{{QStringLiteral("HOME"), QStringLiteral("/home")},
                                          {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("/config")},
                                          {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/data")},
                                          {QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("/cache")},
                                          {QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/runtime")},
                                          {QStringLiteral("TMPDIR"), QStringLiteral("/tmp")}};
    for (auto it = folders.begin(); it != folders.end(); ++it) {
        m_environment.insert(it.key(), folder + it.value());
        makePrivate(folder + it.value());
    }
    // Neither a desktop nor a display, whoever runs the test: QtKeychain chooses by them.
    for (const char *name : {"XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION", "DISPLAY", "WAYLAND_DISPLAY"})
        m_environment.insert(QString::fromLatin1(name), QString());
    m_isRunning = isPossible() && startBus() && startKeyring();
}

KeyringSession::~KeyringSession()
{
    end(m_keyring);
    end(m_bus);
}

bool KeyringSession::startBus()
{
    setEnvironment(m_bus, m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    QByteArray address;
    while (!address.contains('\n') && m_bus.waitForReadyRead(PatienceMs))
        address += m_bus.readLine();
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(address.trimmed()));
    return !address.isEmpty();
}

bool KeyringSession::startKeyring()
{
    setEnvironment(m_keyring, m_environment);
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write("the keyring's own");
    m_keyring.waitForBytesWritten(PatienceMs); // no event loop does it here
    m_keyring.closeWriteChannel();
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < PatienceMs) {
        // To ask a name that nobody has would start a second keyring, a locked one.
        const bool isThere =
            answer({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                    QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                    QStringLiteral("string:org.freedesktop.secrets")})
                .contains("boolean true");
        if (isThere &&
            answer({QStringLiteral("--dest=org.freedesktop.secrets"),
                    QStringLiteral("/org/freedesktop/secrets/collection/login"),
                    QStringLiteral("org.freedesktop.DBus.Properties.Get"),
                    QStringLiteral("string:org.freedesktop.Secret.Collection"), QStringLiteral("string:Locked")})
                .contains("boolean false"))
            return true;
        QThread::msleep(20);
    }
    return false;
}

QByteArray KeyringSession::answer(const QStringList &arguments) const
{
    QProcess ask;
    setEnvironment(ask, m_environment);
    ask.start(QStringLiteral("dbus-send"),
              QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply")} + arguments);
    return ask.waitForFinished(2'000) ? ask.readAllStandardOutput() : QByteArray();
}

void KeyringSession::killKeyring()
{
    m_keyring.kill();
    m_keyring.waitForFinished(2'000);
}

} // namespace Grantscope::Kit
