// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Jwk: a key that signatures are checked with (RFC 7517), read once and then only used.
//
// Decision: a key says which algorithms it is for, and nobody else does. Context: most holes in this trade come from a
// token that chose how it was checked (an RSA key taken as an HMAC secret, `none`). Choice: the kind of key, its curve, its
// size and its own `alg`, `use` and `key_ops` decide; a token's `alg` is only compared with that. Price: none.

#include "base/result.h"
#include "base/secret.h"
#include "jose/keys/signaturealgorithm.h"

#include <memory>
#include <string>
#include <string_view>

namespace Grantscope
{

/// A handle: copies share the key, which never changes. Any number of threads may use the same one.
/// Of a private key only the public half is kept.
class Jwk final
{
public:
    enum class Type { Rsa, Ec, Okp, Oct };

    /// PEM: a public key, a certificate (its dates are not looked at), or a private key without a pass phrase.
    /// Errors (Origin::Input): `key-syntax`, `key-encrypted`, `key-type-unknown`, `key-curve-unknown`, `key-invalid`.
    [[nodiscard]] static Result<Jwk> fromPem(std::string_view pem);
    /// One JWK (RFC 7517 section 4, RFC 7518 section 6, RFC 8037 section 2). Errors as of fromPem(), and `key-incomplete`;
    /// `where` is the member.
    [[nodiscard]] static Result<Jwk> fromJson(std::string_view json);
    /// A shared secret, byte for byte as it stands. Error `key-invalid` when it is empty, or is a PEM key: a public key that
    /// served as a secret would let everybody sign.
    [[nodiscard]] static Result<Jwk> fromSecret(const Secret &secret);

    [[nodiscard]] Type type() const;
    [[nodiscard]] std::string_view typeName() const; ///< `RSA`, `EC`, `OKP`, `oct`
    [[nodiscard]] std::string_view curve() const;    ///< `P-256`, `Ed25519` ..., or empty.
    [[nodiscard]] int bits() const;                  ///< Of the modulus, the curve, the secret.
    [[nodiscard]] const std::string &kid() const;    ///< Empty: it has none.

    /// Whether type, curve and the key's own `alg`, `use` and `key_ops` let it check such signatures.
    [[nodiscard]] bool isFor(SignatureAlgorithm algorithm) const;
    /// RSA from 2048 bits, a secret at least as long as the hash (RFC 7518 sections 3.2, 3.3). Others are bound to a curve.
    [[nodiscard]] bool isStrongEnoughFor(SignatureAlgorithm algorithm) const;

    /// base64url of SHA-256 (RFC 7638). Of a shared secret it tells something about the secret: see name().
    [[nodiscard]] std::string thumbprint() const;
    /// What the key is called in a report: its kid, else its thumbprint, else (a secret) its fingerprint.
    [[nodiscard]] const std::string &name() const;

    struct Material; ///< Of lib/jose alone, as are the next two.
    [[nodiscard]] static Result<Jwk> fromMaterial(Material material);
    [[nodiscard]] const Material &material() const { return *m_material; }

private:
    explicit Jwk(std::shared_ptr<const Material> material);

    std::shared_ptr<const Material> m_material; // never null
};

} // namespace Grantscope
