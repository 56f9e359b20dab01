// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Profile is one endpoint and one account: all that it takes to ask for a token but the secrets.

#include "net/transport.h"
#include "oauth/grantrequest.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QUuid>

namespace Grantscope
{

struct Profile
{
    QUuid id;        ///< The keychain knows a profile's secrets by it: never take it from outside.
    QString name;    ///< Unique, case-insensitively.
    QString dialect; ///< Id, or path of a dialect file.
    GrantType grant = GrantType::Password;
    QUrl endpoint; ///< The exact token endpoint.
    BodyFormat format = BodyFormat::Form;
    QString username;
    QString scope;
    QString clientId;
    ClientAuth clientAuth = ClientAuth::None;
    QList<QPair<QString, QString>> parameters; ///< Further members of the request, in order. None that bears a secret.

    bool keepAlive = false;         ///< Refresh before the token dies, unasked.
    bool renewWithPassword = false; ///< Where there is no refresh token, ask again with the password in the keychain.
    bool production = false;        ///< Ask before anything that others would notice; show a frame.
    QString colour;                 ///< `#rrggbb`, or empty.

    int timeoutMs = 30'000;
    QString caFile; ///< PEM, trusted besides the system's. Empty: none.
    TransportOptions::Proxy proxy = TransportOptions::Proxy::System;
    QUrl proxyUrl; ///< With Proxy::Explicit. Without a password.
    PlainHttp plainHttp = PlainHttp::OnlyOnLoopback;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Whether a profile can be kept and used. Errors are Origin::Input: `profile-invalid` (`where` = the member's name in the
/// file), `profile-holds-secret` (a URL or a parameter with one), and those of checkUrl() for the endpoint.
[[nodiscard]] Result<void> checkProfile(const Profile &profile);

/// Everything of a request that a profile knows; the secrets are still to be put in.
[[nodiscard]] GrantRequest grantRequestOf(const Profile &profile);
/// Reads the CA file. Error `ca-unreadable` (Origin::Input, `where` = the file).
[[nodiscard]] Result<TransportOptions> transportOptionsOf(const Profile &profile);

} // namespace Grantscope
