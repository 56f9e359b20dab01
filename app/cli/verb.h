// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A verb of the command line: a name, a line about it, and what it does.

#include "console.h"
#include "exitcode.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace Grantscope::Cli
{

struct Verb
{
    QString name;
    QString summary;
    ExitCode (*run)(const QStringList &arguments, Console &console);
};

[[nodiscard]] ExitCode runToken(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runWatch(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runProfiles(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runSecrets(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runInspect(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runCompare(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runScan(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runRedact(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runDoctor(const QStringList &arguments, Console &console);
[[nodiscard]] ExitCode runSandbox(const QStringList &arguments, Console &console);

/// A parser that knows what all verbs know: --help, --quiet, --no-color.
/// `usage` is the line behind the verb, `example` a command that works.
struct VerbParser
{
    VerbParser(const QString &verb, const QString &description, const QString &usage, const QString &example);

    QCommandLineParser parser;
    QString verb;
    QString usage;
    QString example;

    /// Parses; on --help or a mistake prints what is due and gives the exit code to end with.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments, Console &console);
    [[nodiscard]] QString help() const;
};

/// A mistake in the call: says it, points to --help, and gives ExitCode::Usage.
ExitCode complainUsage(const Console &console, const QString &verb, const QString &message);
/// What kept a request from being sent or a file from being read, in plain words, with the exit code that goes with it.
ExitCode complain(const Console &console, const Error &error);

} // namespace Grantscope::Cli
