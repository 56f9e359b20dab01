// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwk.h"

#include "jose/keys/jwkjson_p.h"
#include "jose/keys/jwkmaterial_p.h"

#include <array>

namespace Grantscope
{

namespace
{

constexpr int MinRsaBits = 2048;

struct Fit
{
    Jwk::Type type;
    std::string_view curve; // empty: any
    int minBits;
};

/// RFC 7518 section 3.1, RFC 8037: what a key must be for an algorithm. In the order of the enumeration.
constexpr std::array<Fit, SignatureAlgorithmCount> Fits{{
    {Jwk::Type::Oct, {}, 256},
    {Jwk::Type::Oct, {}, 384},
    {Jwk::Type::Oct, {}, 512},
    {Jwk::Type::Rsa, {}, MinRsaBits},
    {Jwk::Type::Rsa, {}, MinRsaBits},
    {Jwk::Type::Rsa, {}, MinRsaBits},
    {Jwk::Type::Rsa, {}, MinRsaBits},
    {Jwk::Type::Rsa, {}, MinRsaBits},
    {Jwk::Type::Rsa, {}, MinRsaBits},
    {Jwk::Type::Ec, "P-256", 0},
    {Jwk::Type::Ec, "P-384", 0},
    {Jwk::Type::Ec, "P-521", 0},
    {Jwk::Type::Okp, {}, 0},
}};

const Fit &fitOf(SignatureAlgorithm algorithm)
{
    return Fits.at(static_cast<std::size_t>(algorithm));
}

bool isPkcs1(SignatureAlgorithm algorithm)
{
    return algorithm >= SignatureAlgorithm::Rs256 && algorithm <= SignatureAlgorithm::Rs512;
}

std::string nameOf(const Jwk::Material &material)
{
    if (!material.kid.empty())
        return material.kid;
    return material.type == Jwk::Type::Oct ? material.secret.fingerprint().toStdString() : thumbprintOf(material);
}

} // namespace

Jwk::Jwk(std::shared_ptr<const Material> material)
    : m_material(std::move(material))
{
}

Result<Jwk> Jwk::fromMaterial(Material material)
{
    material.name = nameOf(material);
    return Jwk(std::make_shared<const Material>(std::move(material)));
}

Result<Jwk> Jwk::fromJson(std::string_view json)
{
    return materialFromJson(json).and_then(fromMaterial);
}

Result<Jwk> Jwk::fromSecret(const Secret &secret)
{
    if (secret.isEmpty())
        return keyFailure("key-invalid", {}, QStringLiteral("the shared secret is empty"));
    if (secret.reveal().contains("-----BEGIN "))
        return keyFailure("key-invalid", {}, QStringLiteral("a PEM key is no shared secret"));
    Material material;
    material.secret = secret;
    material.bits = static_cast<int>(8 * secret.size());
    return fromMaterial(std::move(material));
}

Jwk::Type Jwk::type() const
{
    return m_material->type;
}

std::string_view Jwk::typeName() const
{
    switch (m_material->type) {
    case Type::Rsa:
        return "RSA";
    case Type::Ec:
        return "EC";
    case Type::Okp:
        return "OKP";
    case Type::Oct:
        break;
    }
    return "oct";
}

std::string_view Jwk::curve() const
{
    return m_material->curve;
}

int Jwk::bits() const
{
    return m_material->bits;
}

const std::string &Jwk::kid() const
{
    return m_material->kid;
}

const std::string &Jwk::name() const
{
    return m_material->name;
}

std::string Jwk::thumbprint() const
{
    return thumbprintOf(*m_material);
}

bool Jwk::isFor(SignatureAlgorithm algorithm) const
{
    const Material &own = *m_material;
    const Fit &fit = fitOf(algorithm);
    if (!own.verifies || own.type != fit.type || (own.pssOnly && isPkcs1(algorithm)))
        return false;
    if (!fit.curve.empty() && own.curve != fit.curve)
        return false;
    return !own.alg || *own.alg == algorithmName(algorithm);
}

bool Jwk::isStrongEnoughFor(SignatureAlgorithm algorithm) const
{
    return m_material->bits >= fitOf(algorithm).minBits;
}

} // namespace Grantscope
