// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/captureguard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#include <objc/objc.h>
#endif

namespace Grantscope
{

CaptureGuard::CaptureGuard(QObject *parent)
    : QObject(parent)
{
}

bool CaptureGuard::isPossible()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QGuiApplication::platformName() == QLatin1String("windows") ||
           QGuiApplication::platformName() == QLatin1String("cocoa");
#else
    return false;
#endif
}

QString CaptureGuard::words()
{
#if defined(Q_OS_WIN)
    return tr(
        "Windows leaves this program's windows out of screenshots, recordings and shared screens; before Windows 10 "
        "version 2004 they are black there. A camera is not kept from anything.");
#elif defined(Q_OS_MACOS)
    return tr("macOS leaves this program's windows out of screenshots and of most shared screens. Some newer capture "
              "programs see them all the same, and a camera does.");
#else
    return tr(
        "Linux and BSD have no way for a program to do this: any program that may see the screen sees this window. "
        "Hide secrets while you share the screen instead.");
#endif
}

void CaptureGuard::setOn(bool on)
{
    if (on == m_isOn || !isPossible())
        return;
    m_isOn = on;
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->testAttribute(Qt::WA_WState_Created))
            apply(window);
    }
}

bool CaptureGuard::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Show || event->type() == QEvent::WinIdChange) && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->isWindow() && widget->testAttribute(Qt::WA_WState_Created))
            apply(widget);
    }
    return false;
}

void CaptureGuard::apply(QWidget *window) const
{
#if defined(Q_OS_WIN)
    constexpr DWORD ExcludeFromCapture = 0x11; // WDA_EXCLUDEFROMCAPTURE, which older headers don't know
    constexpr DWORD Monitor = 0x01;
    const auto handle = reinterpret_cast<HWND>(window->winId());
    if (!SetWindowDisplayAffinity(handle, m_isOn ? ExcludeFromCapture : 0) && m_isOn)
        SetWindowDisplayAffinity(handle, Monitor);
#elif defined(Q_OS_MACOS)
    constexpr unsigned long SharingNone = 0;
    constexpr unsigned long SharingReadOnly = 1;
    const auto ask = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto tell = reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend);
    const id view = reinterpret_cast<id>(window->winId());
    if (const id native = ask(view, sel_registerName("window")))
        tell(native, sel_registerName("setSharingType:"), m_isOn ? SharingNone : SharingReadOnly);
#else
    Q_UNUSED(window)
#endif
}

} // namespace Grantscope
