// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The window with all its real services, worked as a person would, in a program of its own. Whatever it shows, and what a
// screen reader would be told, goes to standard output, for whoever started it to search.

#include "gui/windowservices.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace Grantscope
{

/// What it is given, by the environment: secrets never stand in arguments.
struct DriverOrder
{
    QString server;   ///< Answers as it should.
    QString faulty;   ///< Sends back what it was sent.
    QString password; ///< The right one.
    QString wrongPassword;
    QString clientSecret;
};

class WindowDriver final
{
public:
    explicit WindowDriver(const DriverOrder &order);
    ~WindowDriver();
    Q_DISABLE_COPY_MOVE(WindowDriver)

    /// Signs in, is refused, remembers, refreshes, looks, copies and closes. Empty: all of it worked.
    [[nodiscard]] QString everything();
    /// Signs in and keeps alive until it is killed.
    void forEver();

private:
    [[nodiscard]] QString signIns();
    [[nodiscard]] QString tokenPage();
    [[nodiscard]] QString otherPages();
    [[nodiscard]] bool signIn(const QString &server, const QString &password, const char *thenSeen);
    [[nodiscard]] bool remembered();
    void click(const char *button);
    void tell(const char *moment);
    void tellTokens();

    DriverOrder m_order;
    WindowServices m_services;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Grantscope
