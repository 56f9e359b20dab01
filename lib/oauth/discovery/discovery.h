// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From a server's address alone to its token endpoint: what is asked, and how the answers are read. Pure.
//
// Decision: first the server's own word (RFC 8414, then OpenID Connect Discovery), then the paths that the dialects document. All
// are GETs without any credential: a token endpoint takes POST alone (RFC 6749 section 3.2), so that a GET there does nothing, and
// how it is refused tells that something is there. Price: up to six small requests, where nothing is found.

#include "net/exchange.h"
#include "oauth/discovery/servermetadata.h"

namespace Grantscope
{

/// The places where metadata may stand, best first. For `https://host/tenant`: RFC 8414 section 3.1 puts the well-known path
/// before `/tenant`, OpenID Connect Discovery section 4.1 after it.
[[nodiscard]] QList<HttpRequest> metadataRequests(const QUrl &server);
/// Errors: Transport with the failure's name; Server `metadata-missing` (no 200); Protocol `json-...` of the body,
/// `token-endpoint-missing`, `issuer-mismatch` (RFC 8414 section 3.3: who answers for somebody else is not to be believed),
/// `token-endpoint-insecure` (plain http, for a server that speaks https).
[[nodiscard]] Result<ServerMetadata> readMetadata(const QUrl &server, const Exchange &exchange);

/// Asks whether there is something at a path that a dialect documents.
[[nodiscard]] HttpRequest pathRequest(const QUrl &endpoint);
/// Whether the answer to pathRequest() is that of a token endpoint: it wants another method or another body, or says an OAuth error.
[[nodiscard]] bool isTokenEndpoint(const Exchange &exchange);

} // namespace Grantscope
