// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// grantscope-screens: photographs every screen of the window, in light and dark, at 100, 150 and 200 %.
//
// The scale has to be known before Qt starts, so the program starts itself anew for each.

#include "everyscene.h"
#include "palettes.h"

#ifdef GRANTSCOPE_HAS_SANDBOX
#include "sandbox/sandbox.h"
#endif

#include "translations/languageswitch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCursor>
#include <QDir>
#include <QProcess>
#include <QStyleFactory>

#include <cstdio>

using namespace Grantscope;
using namespace Grantscope::Screens;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto ScaleVariable = "GRANTSCOPE_SCREENS_SCALE";

int runForEachScale(const QStringList &arguments)
{
    for (const int scale : {100, 150, 200}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(scale / 100.0));
        environment.insert(QLatin1String(ScaleVariable), QString::number(scale));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), arguments.mid(1));
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return 1;
    }
    return 0;
}

/// In other languages than English the main scenes alone: at 150 % they are as at 100 %, and dark as light.
bool isWanted(const Scene &scene, const Shoot &shoot, bool isEnglish)
{
    if (isEnglish)
        return shoot.scale == 100 || scene.main;
    return scene.main && (shoot.scale == 100 || (shoot.scale == 200 && shoot.scheme == "light"_L1));
}

void play(const Shoot &shoot, const QString &only, const QString &language)
{
    const bool isEnglish = language == "en"_L1;
    const QList<Scene> all = everyScene();
    for (const Scene &scene : all) {
        if (!scene.name.contains(only) || !isWanted(scene, shoot, isEnglish))
            continue;
        Shoot here = shoot;
        here.suffix = isEnglish ? QString() : u'-' + language;
        scene.play(here, scene.name);
        if (scene.main && shoot.scale == 100 && shoot.scheme == "light"_L1) {
            here.size = {800, 560};
            here.suffix += u"-small"_s;
            scene.play(here, scene.name);
        }
    }
}

void playInLanguages(const Shoot &shoot, const QCommandLineParser &parser)
{
    LanguageSwitch language;
    const QStringList wanted = parser.value(u"languages"_s).split(u',');
    for (const QString &id : wanted) {
        language.use(id);
        if (language.current() == id) // else nothing of it is translated yet
            play(shoot, parser.value(u"only"_s), id);
    }
}

int shootAll(const QCommandLineParser &parser)
{
    Shoot shoot;
    shoot.folder = parser.value(u"out"_s);
    shoot.scale = qEnvironmentVariableIntValue(ScaleVariable);
    shoot.server = parser.value(u"server"_s);
#ifdef GRANTSCOPE_HAS_SANDBOX
    const SystemClock clock;
    std::unique_ptr<Sandbox> sandbox;
    if (shoot.server.isEmpty()) {
        auto started = Sandbox::start(SandboxConfig(), clock);
        if (!started)
            qFatal("the sandbox did not start: %s", qPrintable(started.error().code));
        sandbox = std::move(*started);
        shoot.server = sandbox->url().toString();
    }
#endif
    if (shoot.server.isEmpty() || !QDir().mkpath(shoot.folder))
        return 2;
    QCursor::setPos(0, 4000); // so that it lights up nothing
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    for (const QString &scheme : {u"light"_s, u"dark"_s}) {
        shoot.scheme = scheme;
        QApplication::setPalette(scheme == "dark"_L1 ? darkPalette() : lightPalette());
        playInLanguages(shoot, parser);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isChild = qEnvironmentVariableIsSet(ScaleVariable);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const std::unique_ptr<QCoreApplication> app(isChild ? new QApplication(argc, argv)
                                                        : new QCoreApplication(argc, argv));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Saves a picture of every screen and state of the window."_s);
    parser.addOption({u"out"_s, u"The folder to save to."_s, u"folder"_s, u"screens"_s});
    parser.addOption({u"server"_s, u"A sandbox that runs already; else one is started."_s, u"url"_s});
    parser.addOption({u"only"_s, u"Only the scenes whose name holds this."_s, u"text"_s});
    parser.addOption({u"languages"_s, u"The languages of the window."_s, u"ids"_s, u"en,de,ja,ar"_s});
    parser.addHelpOption();
    parser.process(*app);
    return isChild ? shootAll(parser) : runForEachScale(QCoreApplication::arguments());
}
