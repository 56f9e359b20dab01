// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `inspect` checks signatures with: the options name keys and algorithms, and nothing in a token does.

#include "base/result.h"
#include "jose/verifier.h"

#include <QCommandLineParser>

#include <optional>

namespace Grantscope::Cli
{

class Console;

/// Adds --jwks, --key-stdin, --key-env, --key-file and --alg.
void addKeyOptions(QCommandLineParser &parser);

/// Whether any of them names a key.
[[nodiscard]] bool isKeyGiven(const QCommandLineParser &parser);
/// Two options that can't go together, in words.
[[nodiscard]] std::optional<QString> keyMistakeIn(const QCommandLineParser &parser);

/// Null when no key was given. A JWKS is fetched where --jwks is a URL: https, or http on loopback; no redirect is
/// followed, at most JwkSet::MaxBytes are read. Keys of it that can't be used are remarked on `console`.
/// Errors: `option-invalid`, `file-unreadable`, those of readSecretOption(), Jwk and JwkSet, what a Transport refuses
/// (Origin::Input); `jwks-unreachable` (Transport), `jwks-refused` (Server), `jwks-unreadable` (Protocol).
[[nodiscard]] Result<std::optional<Verifier>> readVerifier(const QCommandLineParser &parser, const Console &console);

} // namespace Grantscope::Cli
