// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The embedded authorization server: both documented endpoints and an RFC 6749 one, on loopback, over real sockets.

#include "base/clock.h"
#include "base/result.h"
#include "sandbox/sandboxfault.h"
#include "sandbox/sandboxstatistics.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace Grantscope
{

struct SandboxAccount
{
    QString username;
    QString password; ///< Of the documented samples: no secret.
    QStringList fileIds;
    QString
        endpoint; ///< Path of the endpoint that knows it: `/authorisation/token`, `/Token`. `/oauth/token` knows all.
};

struct SandboxConfig
{
    /// AsDocumented: accepts and answers what the two pages show, their damage (missing commas, `<.issued>`) included, with
    /// live tokens and dates. AsImplemented: what the real stacks behind such pages do.
    enum class Personality { AsDocumented, AsImplemented };

    quint16 port = 0;                ///< 0: any free one. Loopback only, always.
    qint64 lifetimeSeconds = 10'800; ///< Of access tokens; held between 0 and 100 years.
    Personality personality = Personality::AsDocumented;
    /// Names of Sandbox::faultNames(). `NAME` hits every token request, `NAME:odd` every other one from the second (a first
    /// grant succeeds, its refresh meets the fault), `NAME@N` the Nth and all after it. Of several that concern the wire
    /// (slow, cut, reset ...) only the first hits.
    QStringList faults;
    QByteArray tlsCertificate; ///< PEM; with tlsKey: https.
    QByteArray tlsKey;
    QList<SandboxAccount> moreAccounts; ///< Beside those of the documented samples.
    bool rotateRefreshTokens =
        true; ///< At /oauth/token: each refresh gives a new one; reuse of an old one revokes the family.
};

/// Paths: `/authorisation/token`, `/authorisation/token-2fa` (code 123456), `/authorisation/refresh`, `/authorisation/ping`,
/// `/Token`, `/oauth/token` (client `demo` / `demo-secret`), and `/sandbox/statistics`, which tells what was counted in JSON.
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
