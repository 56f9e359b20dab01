// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JwtDecoder: reads one token after another, quickly: its buffers are kept, and a header that is the same text as the one
// before it is not read again (tokens of one issuer have the same header).

#include "jose/jwt.h"

#include <memory>

namespace Grantscope
{

/// Belongs to one thread at a time; make one for each.
class JwtDecoder final
{
public:
    JwtDecoder();
    ~JwtDecoder();
    JwtDecoder(JwtDecoder &&other) noexcept;
    JwtDecoder &operator=(JwtDecoder &&other) noexcept;
    JwtDecoder(const JwtDecoder &) = delete;
    JwtDecoder &operator=(const JwtDecoder &) = delete;

    /// All of header and claims. `token` is the compact form and nothing else: no spaces, no `Bearer`.
    [[nodiscard]] Jwt decode(std::string_view token);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Grantscope
