// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Secrets on the command line: never as a value, where every process could read it, but by `--X-stdin`, `--X-env NAME` or
// `--X-file PATH`.

#include "base/result.h"
#include "base/secret.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace Grantscope::Cli
{

/// Adds the three options for the secret `name` (`password`, `refresh-token` ...).
void addSecretOptions(QCommandLineParser &parser, const QString &name, const QString &what);

/// The secret, if one of its options was given. One line end at the end is taken off.
/// Errors, Origin::Input: `secret-given-twice`, `env-not-set`, `file-unreadable`, `stdin-unreadable`; `where` is the option.
[[nodiscard]] Result<std::optional<Secret>> readSecretOption(const QCommandLineParser &parser, const QString &name);

/// Whether an argument gives a secret by value (`--password x`, `--password=x`): the name of the option, without its value.
[[nodiscard]] std::optional<QString> secretByValue(const QStringList &arguments);
/// The names that secrets go by on the command line.
[[nodiscard]] QStringList secretOptionNames();

} // namespace Grantscope::Cli
