// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Looks for a server's token endpoint: one request after the other, until one tells. Never sends a credential.

#include "net/transport.h"
#include "oauth/dialectcatalogue.h"
#include "oauth/discovery/servermetadata.h"

#include <optional>

namespace Grantscope
{

struct FoundEndpoint
{
    QUrl endpoint;
    QString dialect;                        ///< Its id in the catalogue.
    std::optional<ServerMetadata> metadata; ///< Nothing: found by a path that the dialect documents.
};

class EndpointFinder final
{
public:
    /// Both must outlive the finder and every search under way.
    EndpointFinder(Transport &transport, const DialectCatalogue &catalogue);

    /// Errors: Input as of Transport::send(); Transport with the failure's name, when the server can't be reached; Protocol as of
    /// readMetadata(), when all that came was damaged; Server `endpoint-not-found`; Cancelled. Cancel by QFuture::cancel().
    [[nodiscard]] QFuture<Result<FoundEndpoint>> find(const QUrl &server, const TransportOptions &options = {}) const;

private:
    Transport &m_transport;
    const DialectCatalogue &m_catalogue;
};

} // namespace Grantscope
