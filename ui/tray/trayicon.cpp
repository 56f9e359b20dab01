// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/trayicon.h"

#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QWidget>

namespace Grantscope
{

TrayIcon::TrayIcon(QWidget &window, const DeathWatch &watch, QObject *parent)
    : QObject(parent)
    , m_icon(applicationIcon())
{
    setWindow(window);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            showWindow();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        showWindow();
        Q_EMIT profileRequested(m_lastTold);
    });
    connect(&watch, &DeathWatch::dying, this, [this](const QUuid &profile, const QString &title, const QString &text) {
        if (!m_isNotifying)
            return;
        m_lastTold = profile;
        if (m_isDiscreet)
            m_icon.showMessage(tr("A token is not kept alive"), tr("Unlock the window to see which one."),
                               QSystemTrayIcon::Warning);
        else
            m_icon.showMessage(title, text, QSystemTrayIcon::Warning);
    });
    m_icon.show();
}

void TrayIcon::setWindow(QWidget &window)
{
    m_window = &window;
    m_menu.clear();
    m_menu.addAction(tr("&Show Grantscope"), this, &TrayIcon::showWindow);
    m_menu.addAction(tr("&Quit"), &window, &QWidget::close);
    m_menu.setLayoutDirection(QGuiApplication::layoutDirection());
    m_icon.setToolTip(tr("Grantscope"));
}

void TrayIcon::showWindow()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace Grantscope
