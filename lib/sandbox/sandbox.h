// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The embedded authorization server: both documented endpoints and an RFC 6749 one, on loopback, over real sockets.

#include "base/clock.h"
#include "base/result.h"
#include "sandbox/contract/sandboxaccount.h"
#include "sandbox/contract/sandboxconfig.h"
#include "sandbox/contract/sandboxfault.h"
#include "sandbox/contract/sandboxstatistics.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace Grantscope
{

/// Paths: `/authorisation/token`, `/authorisation/token-2fa` (code 123456), `/authorisation/refresh`, `/authorisation/ping`,
/// `/Token`, `/oauth/token` (client `demo` / `demo-secret`); to call with a token `/contacts?FileId=N` and `/oauth/resource`;
/// and `/sandbox/statistics`, which tells what was counted in JSON.
class Sandbox final : public QObject
{
    Q_OBJECT

public:
    /// Errors, Origin::Input: `sandbox-fault-unknown` (detail lists the known ones), `sandbox-port-in-use`, `sandbox-tls-invalid`.
    /// `clock` must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(const SandboxConfig &config, const Clock &clock);
    ~Sandbox() override;

    [[nodiscard]] QUrl url() const; ///< `http://127.0.0.1:PORT`, no trailing slash
    [[nodiscard]] static QList<SandboxAccount> accounts();
    [[nodiscard]] static QStringList faultNames();
    [[nodiscard]] static QList<SandboxFault> faults(); ///< The same, with a sentence each.

    /// How many requests each path got, as counted by the server itself.
    [[nodiscard]] QHash<QString, int> requestCounts() const;
    [[nodiscard]] SandboxStatistics statistics() const;

    /// The HS256 key of its JWTs: random, 32 bytes, another one for each sandbox.
    [[nodiscard]] QByteArray signingKey() const;

private:
    Sandbox();
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace Grantscope
