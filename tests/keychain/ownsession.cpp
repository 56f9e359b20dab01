// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ownsession.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int PatienceMs = 10'000;
const char *const Password = "correct horse"; // an empty one opens nothing

// A bus that starts no service on demand: what answers is what the test has started.
QByteArray busConfiguration(const QString &address)
{
    return "<busconfig><type>session</type><listen>" + address.toUtf8() +
           "</listen><policy context='default'><allow send_destination='*' eavesdrop='true'/>"
           "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>\n";
}

// Connects anew each time: the bus may be another one than before.
class Caller final
{
public:
    explicit Caller(const QString &address)
        : m_name(QUuid::createUuid().toString())
        , m_bus(QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~Caller() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Caller)

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }
    [[nodiscard]] bool isRegistered(const QString &service) const
    {
        return isConnected() && m_bus.interface()->isServiceRegistered(service).value();
    }
    [[nodiscard]] QDBusMessage call(const QDBusMessage &message) const { return m_bus.call(message); }

private:
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace

OwnSession::OwnSession()
{
    for (const QString &name : {u"run"_s, u"data"_s, u"home"_s}) {
        QDir().mkpath(m_folder.filePath(name));
        QFile::setPermissions(m_folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

OwnSession::~OwnSession()
{
    stopKeyring();
    stopBus();
}

bool OwnSession::hasBusDaemon()
{
    return !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty();
}

bool OwnSession::hasKeyring()
{
    return hasBusDaemon() && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty() &&
           QLibrary(u"secret-1"_s, 0).load();
}

bool OwnSession::isDebian()
{
    return QFile::exists(u"/etc/debian_version"_s);
}

QString OwnSession::address() const
{
    return u"unix:path="_s + m_folder.filePath(u"run/bus"_s);
}

QProcessEnvironment OwnSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s,
                                u"KDE_SESSION_VERSION"_s, u"KDE_FULL_SESSION"_s, u"GNOME_DESKTOP_SESSION_ID"_s,
                                u"QTKEYCHAIN_BACKEND"_s, u"GNOME_KEYRING_CONTROL"_s, u"SSH_AUTH_SOCK"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"home/.config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_folder.filePath(u"home/.cache"_s));
    environment.insert(u"HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

std::unique_ptr<QProcess> OwnSession::startProcess(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setStandardErrorFile(m_folder.filePath(u"home/"_s + program + u".log"_s), QIODevice::Append);
    process->setStandardOutputFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    // Also when the test is killed.
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    process->start(program, arguments);
    process->waitForStarted(PatienceMs);
    return process;
}

QString OwnSession::startBus()
{
    const QString file = m_folder.filePath(u"home/bus.conf"_s);
    QFile configuration(file);
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(busConfiguration(address())) < 0)
        return configuration.errorString();
    configuration.close();
    m_bus = startProcess(u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file="_s + file});
    const auto answers = [this] { return Caller(address()).isConnected(); };
    return QTest::qWaitFor(answers, PatienceMs) ? QString() : u"dbus-daemon does not answer"_s;
}

QString OwnSession::startKeyring(Keyring keyring)
{
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (keyring == Keyring::Open)
        arguments.append(u"--unlock"_s);
    m_keyring = startProcess(u"gnome-keyring-daemon"_s, arguments);
    if (keyring == Keyring::Open)
        m_keyring->write(Password);
    m_keyring->closeWriteChannel();
    const auto answers = [this] { return Caller(address()).isRegistered(u"org.freedesktop.secrets"_s); };
    return QTest::qWaitFor(answers, PatienceMs) ? QString() : u"gnome-keyring-daemon does not answer"_s;
}

QString OwnSession::lockKeyring()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(
        QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)});
    const QDBusMessage reply = Caller(address()).call(message);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return reply.errorMessage();
    const auto locked = reply.arguments().value(0).value<QDBusArgument>();
    return qdbus_cast<QList<QDBusObjectPath>>(locked).size() == 1 ? QString() : u"it did not lock"_s;
}

void OwnSession::stopKeyring()
{
    if (!m_keyring)
        return;
    m_keyring->kill();
    m_keyring->waitForFinished(PatienceMs);
    m_keyring.reset();
}

void OwnSession::stopBus()
{
    if (!m_bus)
        return;
    m_bus->kill();
    m_bus->waitForFinished(PatienceMs);
    m_bus.reset();
}

} // namespace Grantscope
