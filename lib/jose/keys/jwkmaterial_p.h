// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is behind a Jwk.

#include "jose/keys/evp_p.h"
#include "jose/keys/jwk.h"

#include <optional>

namespace Grantscope
{

struct Jwk::Material
{
    Type type = Type::Oct;
    OwnedKey key;  ///< Public; null for Type::Oct.
    Secret secret; ///< Of Type::Oct.
    std::string curve;
    int bits = 0;
    bool pssOnly = false; ///< A key that is marked for RSASSA-PSS (RFC 4055) is for nothing else.

    std::string kid;
    std::optional<std::string> alg; ///< The key's own; may be one that we don't know.
    bool verifies = true;           ///< What `use` and `key_ops` say.
    std::string name;
};

/// Type, curve and size of a public key, and whether it is one that we can use.
[[nodiscard]] Result<Jwk::Material> materialOf(OwnedKey key);
/// RFC 7638 section 3, over the members that a key of that type must have.
[[nodiscard]] std::string thumbprintOf(const Jwk::Material &material);

[[nodiscard]] inline tl::unexpected<Error> keyFailure(const char *code, const QString &where = {},
                                                      const QString &detail = {})
{
    return failure(Origin::Input, QString::fromLatin1(code), detail, where);
}

} // namespace Grantscope
