// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/keychainbackend_p.h"

#include <QAbstractEventDispatcher>
#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#define GRANTSCOPE_FREEDESKTOP
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QLibrary>
#endif

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

#ifdef GRANTSCOPE_FREEDESKTOP

constexpr int WalletPatienceMs = 500;

QString walletService()
{
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
#if GRANTSCOPE_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 14, 2)
    if (version == "6")
        return u"org.kde.kwalletd6"_s;
#endif
    if (version == "5")
        return u"org.kde.kwalletd5"_s;
    return version == "4" ? u"org.kde.kwalletd"_s : QString();
}

// The first of these that says anything decides.
bool isKdeSession()
{
    const QByteArray current = qgetenv("XDG_CURRENT_DESKTOP");
    if (current == "KDE")
        return true;
    if (current == "GNOME" || current == "Unity" || current == "XFCE")
        return false;
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde")
        return true;
    if (session == "gnome" || session.contains("xfce") || session == "xubuntu" ||
        !qgetenv("GNOME_DESKTOP_SESSION_ID").isEmpty())
        return false;
    return !qgetenv("KDE_FULL_SESSION").isEmpty();
}

bool doesWalletAnswer(const QString &service)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QString path = u"/modules/"_s + service.section(u'.', -1);
    const QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, u"org.kde.KWallet"_s, u"networkWallet"_s);
    return bus.call(question, QDBus::Block, WalletPatienceMs).type() == QDBusMessage::ReplyMessage;
}

bool isLoadable(const QString &library)
{
    return QLibrary(library, 0).load();
}

// By the order of QtKeychain's own search.
KeychainBackend chosenBackend()
{
#if GRANTSCOPE_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 16, 0)
    const QByteArray wanted = qgetenv("QTKEYCHAIN_BACKEND");
    if (wanted == "libsecret")
        return KeychainBackend::SecretService;
    if (wanted == "gnome")
        return KeychainBackend::GnomeKeyring;
    if (wanted == "kwallet4" || wanted == "kwallet5" || wanted == "kwallet6")
        return KeychainBackend::KWallet;
#endif
    const QString wallet = isKdeSession() ? walletService() : QString();
    if (wallet == u"org.kde.kwalletd"_s || (!wallet.isEmpty() && doesWalletAnswer(wallet)))
        return KeychainBackend::KWallet;
    if (isLoadable(u"secret-1"_s))
        return KeychainBackend::SecretService;
    if (isLoadable(u"gnome-keyring"_s))
        return KeychainBackend::GnomeKeyring;
    if (!wallet.isEmpty() || doesWalletAnswer(u"org.kde.kwalletd5"_s))
        return KeychainBackend::KWallet;
    return KeychainBackend::GnomeKeyring;
}

#else

KeychainBackend chosenBackend()
{
#ifdef Q_OS_DARWIN
    return KeychainBackend::MacKeychain;
#else
    return KeychainBackend::CredentialManager;
#endif
}

#endif

Error missing(const QString &detail)
{
    return {Origin::Secrets, u"store-missing"_s, detail, {}};
}

} // namespace

KeychainBackend keychainBackend()
{
    static const KeychainBackend backend = chosenBackend();
    return backend;
}

QString nameOf(KeychainBackend backend)
{
    switch (backend) {
    case KeychainBackend::SecretService:
        return u"Secret Service"_s;
    case KeychainBackend::KWallet:
        return u"KWallet"_s;
    case KeychainBackend::GnomeKeyring:
        return u"GNOME Keyring"_s;
    case KeychainBackend::MacKeychain:
        return u"macOS Keychain"_s;
    case KeychainBackend::CredentialManager:
        break;
    }
    return u"Windows Credential Manager"_s;
}

std::optional<Error> backendFault(KeychainBackend backend)
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher == nullptr)
        return missing(u"there is no event loop"_s);
    // libsecret calls back through GLib's main loop, and macOS through Core Foundation's. Where Qt runs a loop of its own
    // no job would ever finish.
    if (backend == KeychainBackend::SecretService && !dispatcher->inherits("QEventDispatcherGlib"))
        return missing(u"this Qt runs without GLib (QT_NO_GLIB, or built so), which libsecret needs"_s);
#if GRANTSCOPE_QTKEYCHAIN_VERSION >= QT_VERSION_CHECK(0, 14, 0)
    if (backend == KeychainBackend::MacKeychain && dispatcher->inherits("QEventDispatcherUNIX"))
        return missing(u"QT_EVENT_DISPATCHER_CORE_FOUNDATION=1 was not set before the application began"_s);
#endif
#ifdef GRANTSCOPE_FREEDESKTOP
    if (backend == KeychainBackend::GnomeKeyring && !isLoadable(u"gnome-keyring"_s))
        return missing(u"libsecret is not installed, and KWallet does not answer"_s);
#endif
    return std::nullopt;
}

QString answeringProcess(KeychainBackend backend)
{
#ifdef GRANTSCOPE_FREEDESKTOP
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return {};
    QString service = u"org.freedesktop.secrets"_s;
    if (backend == KeychainBackend::KWallet)
        service = walletService().isEmpty() ? u"org.kde.kwalletd5"_s : walletService();
    return bus.interface()->serviceOwner(service).value();
#else
    Q_UNUSED(backend)
    return {};
#endif
}

bool isBackendGone(KeychainBackend backend)
{
#ifdef GRANTSCOPE_FREEDESKTOP
    // What can be started on demand was started by the call that failed, if it can be at all.
    return answeringProcess(backend).isEmpty();
#else
    Q_UNUSED(backend)
    return false;
#endif
}

void forgetSession(KeychainBackend backend)
{
#ifdef GRANTSCOPE_FREEDESKTOP
    if (backend != KeychainBackend::SecretService)
        return;
    using Disconnect = void (*)();
    const auto disconnect =
        reinterpret_cast<Disconnect>(QLibrary(u"secret-1"_s, 0).resolve("secret_service_disconnect"));
    if (disconnect != nullptr)
        disconnect();
#else
    Q_UNUSED(backend)
#endif
}

} // namespace Grantscope
