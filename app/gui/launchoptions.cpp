// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "launchoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int Usage = 2;

struct LaunchWords
{
    Q_DECLARE_TR_FUNCTIONS(LaunchWords)
};

LaunchOptions mistake(const QString &text)
{
    return LaunchOptions{false, text + u'\n' + LaunchWords::tr("Try grantscope --help.") + u'\n', Usage};
}

} // namespace

LaunchOptions launchOptions(const QStringList &arguments, bool hasSandbox)
{
    const QCommandLineOption sandbox(u"sandbox"_s, LaunchWords::tr("Start the built-in sandbox and sign in to it."));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        LaunchWords::tr("Get OAuth tokens, look at them, and find out why one was refused."));
    parser.addOption(sandbox);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return LaunchOptions{false, parser.helpText(), 0};
    if (parser.isSet(version))
        return LaunchOptions{false, "grantscope "_L1 + QCoreApplication::applicationVersion() + u'\n', 0};
    if (!parser.positionalArguments().isEmpty())
        return mistake(LaunchWords::tr("The window takes no arguments. Secrets are typed into it, never given here."));
    if (parser.isSet(sandbox) && !hasSandbox)
        return mistake(LaunchWords::tr("This build has no sandbox: it was built without Qt HttpServer."));
    LaunchOptions options;
    options.sandbox = parser.isSet(sandbox);
    return options;
}

} // namespace Grantscope
