// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The window. This is the one place that builds its services and wires them together.

#include "launchoptions.h"

#ifdef GRANTSCOPE_HAS_SANDBOX
#include "sandboxstarter.h"
#endif

#include "base/coredumps.h"
#include "translations/translations.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/icons.h"
#include "ui/tray/trayicon.h"
#include "wakecalls.h"
#include "windowservices.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

#ifdef GRANTSCOPE_HAS_SANDBOX
constexpr bool HasSandbox = true;
#else
constexpr bool HasSandbox = false;
#endif

/// --help and --version must work where there is no display.
bool needsNoDisplay(int argc, char *argv[])
{
    const QByteArrayList silent{"--help", "-h", "-?", "--help-all", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc, [&silent](const char *argument) { return silent.contains(argument); });
}

int printed(const LaunchOptions &options)
{
    QTextStream(options.exitCode == 0 ? stdout : stderr) << options.printed;
    return options.exitCode;
}

void name(QCoreApplication &)
{
    QCoreApplication::setOrganizationName(u"Grantscope"_s);
    QCoreApplication::setApplicationName(u"grantscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GRANTSCOPE_VERSION));
}

int runWindow(const LaunchOptions &options)
{
    WindowServices services;
    const WakeCalls wakeCalls(services.scheduler, services.keeper);
    StartSandbox startSandbox;
#ifdef GRANTSCOPE_HAS_SANDBOX
    SandboxStarter starter(services.clock, services.catalogue);
    startSandbox = [&starter] { return starter.start(); };
#endif
    MainWindow window(services.forThePages(), startSandbox);
    QObject::connect(&services.keychain, &SystemKeychain::waiting, &window, &MainWindow::showKeyringWaiting);
    const DeathWatch deathWatch(services.book);
    std::optional<TrayIcon> tray;
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        tray.emplace(window, deathWatch);
        QObject::connect(&*tray, &TrayIcon::profileRequested, &window, &MainWindow::showProfile);
    }
    window.show();
    if (options.sandbox)
        QTimer::singleShot(0, &window, &MainWindow::trySandbox);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreDumps();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    if (needsNoDisplay(argc, argv)) {
        QCoreApplication app(argc, argv);
        name(app);
        return printed(launchOptions(QCoreApplication::arguments(), HasSandbox));
    }
    SystemKeychain::prepare();
    QApplication app(argc, argv);
    name(app);
    QGuiApplication::setDesktopFileName(u"grantscope"_s);
    QGuiApplication::setWindowIcon(applicationIcon());
    const std::unique_ptr<QTranslator> translator = installTranslations();
    const LaunchOptions options = launchOptions(QCoreApplication::arguments(), HasSandbox);
    return options.printed.isEmpty() ? runWindow(options) : printed(options);
}
