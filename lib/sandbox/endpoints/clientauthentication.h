// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who the client is that asks (RFC 6749 section 2.3.1).

#include "sandbox/answers/answer.h"

#include <QHash>
#include <QString>

#include <tl/expected.hpp>

namespace Grantscope
{

struct ClientIdentity
{
    QString clientId; ///< Empty: a public client that named none.
    bool authenticated = false;

    friend bool operator==(const ClientIdentity &, const ClientIdentity &) = default;
};

/// An answer of RFC 6749 section 5.2; `no-store`, JSON.
[[nodiscard]] Answer oauthError(int status, const QString &error, const QString &description);

/// Client `demo` / `demo-secret`, by Basic (its id and secret form-encoded first) or in the body, never both. Wrong: 401
/// invalid_client, with a challenge when Basic was used.
[[nodiscard]] tl::expected<ClientIdentity, Answer> clientOf(const HttpRequest &request,
                                                            const QHash<QString, QString> &parameters);

} // namespace Grantscope
