// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The embedded authorization server: both documented endpoints and an RFC 6749 one, on loopback, over real sockets.

#include "base/clock.h"
#include "base/result.h"

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
    QString endpoint; ///< Path of the endpoint that knows it: `/authorisation/token`, `/Token`
};

struct SandboxConfig
{
    /// AsDocumented: accepts and answers what the two pages show, their damage (missing commas, `<.issued>`) included, with
    /// live tokens and dates. AsImplemented: what the real stacks behind such pages do.
    enum class Personality { AsDocumented, AsImplemented };

    quint16 port = 0;             ///< 0: any free one. Loopback only, always.
    qint64 lifetimeSeconds = 10'800; ///< Of access tokens.
    Personality personality = Personality::AsDocumented;
    QStringList faults;       ///< Names of Sandbox::faultNames(); all apply to every token request.
    QByteArray tlsCertificate; ///< PEM; with tlsKey: https.
    QByteArray tlsKey;
    bool rotateRefreshTokens = true; ///< At /oauth/token: each refresh gives a new one; reuse of an old one revokes the family.
};

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

    /// How many requests each path got, as counted by the server itself.
    [[nodiscard]] QHash<QString, int> requestCounts() const;

private:
    Sandbox();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Grantscope
