// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From what was typed to a request that can be sent; or to what is wrong, field by field. Pure but for reading the CA file.

#include "base/result.h"
#include "net/transport.h"
#include "oauth/grantrequest.h"
#include "profile/profile.h"
#include "ui/signin/signininput.h"

#include <QList>

namespace Grantscope
{

/// All that it takes to ask, to ask again, and to remember it.
struct PreparedGrant
{
    Dialect dialect;
    QUrl server;
    GrantRequest grant;
    TransportOptions options;
    Profile profile; ///< All of it that is no secret, without an id. A further member that bears a secret is left out.
    Remember remember = Remember::Nothing;
};

/// The address as it was meant: https:// is put in front where no scheme was typed.
[[nodiscard]] QUrl serverUrl(const QString &typed);
/// Where the request will go; or the Error, `where` = `server`. An address that already ends with the documented path is
/// taken as the endpoint itself, and so is one that the server named.
[[nodiscard]] Result<QUrl> endpointFor(const Dialect &dialect, const SignInInput &input);
/// Errors bear the field in `where`: `server`, `username`, `password`, `refresh_token`, `client_id`, `client_secret`,
/// `parameters`, `ca`, `proxy`, `format`, `profile_name`, or the name of a further member.
[[nodiscard]] tl::expected<PreparedGrant, QList<Error>> prepareGrant(const Dialect &dialect, const SignInInput &input);
/// Of the connection alone; reads the CA file. Errors bear `ca` in `where`.
[[nodiscard]] Result<TransportOptions> transportOptions(const SignInInput &input);
/// The request as it would be sent, a stand-in taking the place of secrets that were not typed yet.
[[nodiscard]] Result<HttpRequest> previewRequest(const Dialect &dialect, const SignInInput &input);

} // namespace Grantscope
