// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notices that the system locks its screen.
//
// Linux and BSD: the signals of org.freedesktop.ScreenSaver, of GNOME's and of logind on D-Bus. Windows: the notification of the
// terminal services. macOS: the distributed notification that the login window sends. Where none of these is, nothing happens.

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace Grantscope
{

class ScreenLockWatch final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit ScreenLockWatch(QObject *parent = nullptr);
    ~ScreenLockWatch() override;

    /// Not before the window was painted: a bus may take its time.
    void start();
    /// On the bus of that QDBusConnection. False: there is none.
    bool listenOn(const QString &connection);

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

Q_SIGNALS:
    void screenLocked();

private Q_SLOTS:
    void onActiveChanged(bool isActive);

private:
    bool m_isStarted = false;
};

} // namespace Grantscope
