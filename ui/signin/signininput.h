// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands in the sign-in form, as it was typed.

#include "base/secret.h"
#include "codec/members.h"
#include "oauth/dialect.h"

#include <QString>

#include <optional>

namespace Grantscope
{

/// What of a sign-in outlives the window.
enum class Remember {
    Nothing,
    Token,            ///< With its refresh token, where there is one, and the client's secret.
    TokenAndPassword, ///< The user allows to sign in again unasked.
};

struct SignInInput
{
    QString server;
    QUrl exactEndpoint; ///< `server`, where the server itself said it; invalid: it was typed.
    GrantType grant = GrantType::Password;
    BodyFormat format = BodyFormat::Form;
    QString username;
    Secret password;
    Secret refreshToken;
    QString scope;
    QString clientId;
    Secret clientSecret;
    std::optional<ClientAuth> clientAuth; ///< No value: what suits the endpoint.
    QString parameters;                   ///< `name=value`, one a line.
    int timeoutSeconds = 30;
    QString caFile;
    QString proxy; ///< Empty: as the system has it.
    bool allowPlainHttp = false;
    Remember remember = Remember::Nothing;
    QString profileName; ///< Of no matter where nothing is remembered.
};

} // namespace Grantscope
