// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The options that say which endpoint, which account, and how to reach it: all of a Profile, and no secret.

#include "oauth/dialectcatalogue.h"
#include "profile/profile.h"

#include <QCommandLineParser>

#include <optional>

namespace Grantscope::Cli
{

void addEndpointOptions(QCommandLineParser &parser);
/// Only those that say how a server is reached: --timeout (`seconds` is its default), --cacert, --proxy.
void addConnectionOptions(QCommandLineParser &parser, const QString &seconds);

/// `--url`, `--dialect` ...: those that were given. --param is not among them, since it may belong to one sign-in alone.
[[nodiscard]] QStringList givenEndpointOptions(const QCommandLineParser &parser);

struct Endpoint
{
    Dialect dialect;
    Profile profile; ///< Not checked with checkProfile(): what is not kept may be more than a profile.
};

/// With `before`, only what was given is changed. Errors are Origin::Input, with `where` the option.
[[nodiscard]] Result<Endpoint> readEndpointOptions(const QCommandLineParser &parser,
                                                   const std::optional<Profile> &before = std::nullopt);
/// Those of --param, in order. Errors `option-invalid`, also for the names that have options of their own.
[[nodiscard]] Result<QList<QPair<QString, QString>>> readParameters(const QCommandLineParser &parser);
/// Reads the CA file. The errors of transportOptionsOf(), with `where` the option.
[[nodiscard]] Result<TransportOptions> readTransport(const Profile &profile);
/// Of the options of addConnectionOptions(). Reads the CA file, too.
[[nodiscard]] Result<TransportOptions> readConnectionOptions(const QCommandLineParser &parser);

/// Seconds given by `option`, in milliseconds. Error `option-invalid`.
[[nodiscard]] Result<qint64> readSeconds(const QCommandLineParser &parser, const QString &option, double least,
                                         double most);

} // namespace Grantscope::Cli
