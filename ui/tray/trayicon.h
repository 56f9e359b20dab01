// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The icon in the desktop's tray, where there is one: shows the window, quits, and says when a kept token is going to die.

#include "ui/tray/deathwatch.h"

#include <QMenu>
#include <QSystemTrayIcon>

class QWidget;

namespace Grantscope
{

class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TrayIcon(QWidget &window, const DeathWatch &watch, QObject *parent = nullptr);
    /// Another window, perhaps in another language. It must outlive the icon, or the next call.
    void setWindow(QWidget &window);

    /// Whether notifications are shown; they are, until told otherwise.
    void setNotifying(bool on) { m_isNotifying = on; }

    /// While the window is locked it tells that something happened, and not to whom.
    void setDiscreet(bool isDiscreet) { m_isDiscreet = isDiscreet; }

Q_SIGNALS:
    /// The user followed a notification.
    void profileRequested(const QUuid &profile);

private:
    void showWindow();

    QWidget *m_window = nullptr;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QUuid m_lastTold;
    bool m_isNotifying = true;
    bool m_isDiscreet = false;
};

} // namespace Grantscope
