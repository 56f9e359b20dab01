// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether a run of letters is a JWT, told by its header (RFC 7515 section 4, RFC 7516 section 4).

#include "inspect/find/tokenspan.h"

#include <optional>
#include <string>
#include <string_view>

namespace Grantscope::Find
{

/// Says the same as inspectToken() does of the kind. Remembers the last header: in a log nearly all are alike.
class JwtReader final
{
public:
    struct Jwt
    {
        TokenSpan::Kind kind = TokenSpan::Kind::Jwt;
        std::size_t size = 0;    ///< Of the token: what stands behind it in the run is not its own.
        bool isClaims = false;   ///< The header is lost: `header` is the payload.
        std::string_view header; ///< As it stands.
        std::string_view payload;
        std::string_view signature;
        std::string_view alg; ///< Valid until the next call.
    };

    /// `run` is of base64url letters and dots, and begins where the token may. Nothing: it is none.
    [[nodiscard]] std::optional<Jwt> read(std::string_view run);

private:
    struct Header
    {
        bool isJose = false; ///< A JSON object with an `alg` or a `typ`.
        bool isCut = false;  ///< Begins like one, and breaks off.
        bool isClaims = false;
        bool isEncrypted = false;
        bool isUnsecured = false;
    };

    void readHeader(std::string_view text);
    void readMembers(std::string_view json);

    std::string m_text; ///< What m_header and m_alg are about.
    std::string m_alg;
    Header m_header;
    std::string m_room;
};

} // namespace Grantscope::Find
