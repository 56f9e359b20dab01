// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/screenlockwatch.h"

#include <QCoreApplication>

#if defined(GRANTSCOPE_HAS_DBUS)
#include <QDBusConnection>
#elif defined(Q_OS_WIN)
#include <windows.h>
#include <wtsapi32.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

#if defined(GRANTSCOPE_HAS_DBUS)
/// logind's path of this login: what is no letter stands as its code, and a digit at the beginning, too.
QString loginPath()
{
    const QByteArray id = qgetenv("XDG_SESSION_ID");
    QString path = u"/org/freedesktop/login1/session/"_s;
    for (qsizetype i = 0; i < id.size(); ++i) {
        const char c = id.at(i);
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        path += isLetter || (isDigit && i > 0) ? QString(QLatin1Char(c))
                                               : u"_%1"_s.arg(static_cast<uchar>(c), 2, 16, QLatin1Char('0'));
    }
    return id.isEmpty() ? QString() : path;
}
#elif defined(Q_OS_MACOS)
void onLocked(CFNotificationCenterRef, void *watch, CFNotificationName, const void *, CFDictionaryRef)
{
    Q_EMIT static_cast<ScreenLockWatch *>(watch)->screenLocked();
}
#endif

} // namespace

ScreenLockWatch::ScreenLockWatch(QObject *parent)
    : QObject(parent)
{
}

ScreenLockWatch::~ScreenLockWatch()
{
#if defined(Q_OS_MACOS)
    CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
#endif
}

void ScreenLockWatch::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
#if defined(GRANTSCOPE_HAS_DBUS)
    (void)listenOn(QDBusConnection::sessionBus().name());
    (void)listenOn(QDBusConnection::systemBus().name());
#elif defined(Q_OS_WIN)
    // Told to a window without a face, so that it does not matter which of ours is open.
    static const HWND ears = CreateWindowW(L"STATIC", L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, nullptr);
    WTSRegisterSessionNotification(ears, NOTIFY_FOR_THIS_SESSION);
    QCoreApplication::instance()->installNativeEventFilter(this);
#elif defined(Q_OS_MACOS)
    CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &onLocked,
                                    CFSTR("com.apple.screenIsLocked"), nullptr,
                                    CFNotificationSuspensionBehaviorDeliverImmediately);
#endif
}

bool ScreenLockWatch::listenOn(const QString &connection)
{
#if defined(GRANTSCOPE_HAS_DBUS)
    QDBusConnection bus(connection);
    if (!bus.isConnected())
        return false;
    // Whoever sends it: to be locked once too often does no harm.
    for (const auto &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                             u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s})
        bus.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(onActiveChanged(bool)));
    if (const QString path = loginPath(); !path.isEmpty())
        bus.connect({}, path, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SIGNAL(screenLocked()));
    return true;
#else
    Q_UNUSED(connection)
    return false;
#endif
}

void ScreenLockWatch::onActiveChanged(bool isActive)
{
    if (isActive)
        Q_EMIT screenLocked();
}

bool ScreenLockWatch::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
#if defined(Q_OS_WIN)
    const auto *told = static_cast<const MSG *>(message);
    if (type == "windows_generic_MSG" && told->message == WM_WTSSESSION_CHANGE && told->wParam == WTS_SESSION_LOCK)
        Q_EMIT screenLocked();
#else
    Q_UNUSED(type)
    Q_UNUSED(message)
#endif
    return false;
}

} // namespace Grantscope
