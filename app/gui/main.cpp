// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The window. This is the one place that builds its services and wires them together.

#include "launchoptions.h"

#ifdef GRANTSCOPE_HAS_SANDBOX
#include "sandboxstarter.h"
#endif

#include "base/coredumps.h"
#include "translations/languageswitch.h"
#include "ui/shell/windowdiscretion.h"
#include "ui/shell/windowholder.h"
#include "ui/theme/icons.h"
#include "ui/theme/readablepalette.h"
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

/// Buses may take their time: the window is to be seen first.
constexpr int ScreenWatchMs = 1'000;

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

int runWindow(const LaunchOptions &options, LanguageSwitch &language)
{
    WindowServices services;
    language.use(services.settings.text(SettingKey::Language));
    const WakeCalls wakeCalls(services.scheduler, services.keeper);
    StartSandbox startSandbox;
#ifdef GRANTSCOPE_HAS_SANDBOX
    SandboxStarter starter(services.clock, services.catalogue);
    startSandbox = [&starter] { return starter.start(); };
#endif
    WindowHolder holder([&services, &startSandbox] {
        auto window = std::make_unique<MainWindow>(services.forThePages(), startSandbox);
        QObject::connect(&services.keychain, &SystemKeychain::waiting, window.get(), &MainWindow::showKeyringWaiting);
        QTimer::singleShot(ScreenWatchMs, window.get(),
                           [shown = window.get()] { shown->discretion().lock().screen().start(); });
        return window;
    });
    QObject::connect(&services.settings, &Settings::changed, &language,
                     [&services, &language] { language.use(services.settings.text(SettingKey::Language)); });
    // Queued: what chooses the language stands in the window that goes.
    QObject::connect(&language, &LanguageSwitch::changed, &holder, &WindowHolder::rebuild, Qt::QueuedConnection);
    const DeathWatch deathWatch(services.book);
    std::optional<TrayIcon> tray;
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        tray.emplace(holder.window(), deathWatch);
        QObject::connect(&*tray, &TrayIcon::profileRequested, &holder,
                         [&holder](const QUuid &profile) { holder.window().showProfile(profile); });
        const auto follow = [&holder, &tray] {
            tray->setWindow(holder.window());
            QObject::connect(&holder.window().discretion().lock(), &Lock::lockedChanged, &*tray,
                             &TrayIcon::setDiscreet);
        };
        QObject::connect(&holder, &WindowHolder::rebuilt, &*tray, follow);
        follow();
        const auto notify = [&] { tray->setNotifying(services.settings.flag(SettingKey::Notifications)); };
        QObject::connect(&services.settings, &Settings::changed, &*tray, notify);
        notify();
    }
    holder.window().show();
    if (options.sandbox)
        QTimer::singleShot(0, &holder, [&holder] { holder.window().trySandbox(); });
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
    QApplication::setPalette(readablePalette(QApplication::palette()));
    LanguageSwitch language;
    language.use(u"system"_s);
    const LaunchOptions options = launchOptions(QCoreApplication::arguments(), HasSandbox);
    return options.printed.isEmpty() ? runWindow(options, language) : printed(options);
}
