// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the user asks of a token endpoint, before it is bytes.

#include "base/secret.h"
#include "net/httpmessage.h"
#include "oauth/dialect.h"

#include <QList>
#include <QPair>
#include <QUrl>

namespace Grantscope
{

struct Client
{
    QString id;
    Secret secret;
    ClientAuth method = ClientAuth::None;
};

struct GrantRequest
{
    GrantType type = GrantType::Password;
    QUrl endpoint; ///< The exact token endpoint, as Dialect::endpoint() gives it or as the user wrote it.
    BodyFormat format = BodyFormat::Form;
    QString username;
    Secret password;
    Secret refreshToken;
    QString scope; ///< Empty: not asked for, and no member is sent.
    Client client;
    QList<QPair<QString, QString>> parameters; ///< Further members, in order, e.g. verification_code.
};

/// What is secret in it: redaction takes these values out of whatever a server repeats.
[[nodiscard]] QList<Secret> secretsOf(const GrantRequest &grant);

/// The client authentication to use where the user named none: the dialect's; or, if that has none and there is a
/// client secret, `basic`, which every server must take (RFC 6749 section 2.3.1).
[[nodiscard]] ClientAuth defaultClientAuth(const Dialect &dialect, const Client &client);

/// The request on the wire: pure, and exact in what the endpoint's page documents. Form bodies bear no charset
/// parameter; Accept names the body format first and JSON besides. Errors, all Origin::Input: `grant-not-supported`,
/// `format-not-supported`, `member-missing` (where = its name), `xml-not-writable`, `parameter-repeated`.
[[nodiscard]] Result<HttpRequest> tokenRequest(const Dialect &dialect, const GrantRequest &grant);

} // namespace Grantscope
