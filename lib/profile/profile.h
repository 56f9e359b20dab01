// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Profile is one endpoint and one account: all that it takes to ask for a token but the secrets.

#include "net/transport.h"
#include "oauth/grantrequest.h"

#include <QString>
#include <QUuid>

namespace Grantscope
{

struct Profile
{
    QUuid id;
    QString name;
    QString dialect; ///< Id, or path of a dialect file.
    GrantType grant = GrantType::Password;
    QUrl endpoint; ///< The exact token endpoint.
    BodyFormat format = BodyFormat::Form;
    QString username;
    QString scope;
    QString clientId;
    ClientAuth clientAuth = ClientAuth::None;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Grantscope
