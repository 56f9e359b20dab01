// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading an answer of a token endpoint: one outcome, with the token or the failure, and the findings either way.

#include "base/finding.h"
#include "net/exchange.h"
#include "oauth/grantrequest.h"
#include "oauth/tokenresponse.h"

#include <optional>

namespace Grantscope
{

enum class Outcome { Granted, Refused, Unreachable, Unreadable };
[[nodiscard]] QString outcomeName(Outcome outcome); ///< `granted`, `refused`, `unreachable`, `unreadable`

/// Why there is no token. Words for people are made of it by inspect/errorexplainer.h.
struct GrantFailure
{
    enum class Kind { OAuth, Http, Network, Tls, Timeout, Protocol };

    Kind kind = Kind::Protocol;
    /// Stable: `oauth-error`, `http-status`, `redirect`, `aspnet-message`, `problem-details`, `html-page`,
    /// `empty-body`, `further-step`; `dns`, `connection`, `tls`, `proxy`, `timeout`, `cut-off`, `not-http`;
    /// `no-access-token`, `token-not-text`, `token-characters`, `not-an-object`, `json-syntax`, `xml-syntax`,
    /// `xml-dtd`, `too-large`, `undecodable`, `two-tokens` ...
    QString code;
    QString error;       ///< The server's own code, verbatim (`invalid_grant`); it is hostile text.
    QString description; ///< The server's own words, verbatim, at most 2,000 characters; hostile text.
    QString uri;         ///< error_uri
    int httpStatus = 0;  ///< 0: no answer.
    /// What its WWW-Authenticate header asks for (RFC 6750 section 3), verbatim and hostile: schemes, realm, needed scope.
    QStringList schemes;
    QString realm;
    QString neededScope;
    QString detail; ///< Technical: parser's words, the redirect's target, a page's title. No secret.
    QString where;  ///< Place in the body, where there is one.
    std::optional<qint64> retryAfterSeconds; ///< Both forms of Retry-After, as seconds from receipt.
    bool requestMayHaveCounted = true;       ///< False when the request certainly never reached the server whole.
};
[[nodiscard]] QString kindName(GrantFailure::Kind kind); ///< `oauth`, `http`, `network`, `tls`, `timeout`, `protocol`

struct TokenReading
{
    Outcome outcome = Outcome::Unreadable;
    std::optional<TokenResponse> token;  ///< Present exactly when granted.
    std::optional<GrantFailure> failure; ///< Present exactly when not.
    Findings findings;
};

/// Pure. Granted exactly when the status is 2xx, there is a non-empty text access token and no error member that is not
/// null. The Content-Type is checked (finding `content-type-wrong`), never trusted: the body is sniffed.
[[nodiscard]] TokenReading readTokenResponse(const Dialect &dialect, const GrantRequest &grant,
                                             const Exchange &exchange);

} // namespace Grantscope
