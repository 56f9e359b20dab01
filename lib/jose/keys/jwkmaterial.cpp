// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "jose/keys/jwkmaterial_p.h"

#include <QByteArray>

#include <openssl/core_names.h>

#include <array>

namespace Grantscope
{

namespace
{

struct CurveName
{
    const char *openssl;
    const char *jose;
};

constexpr std::array<CurveName, 3> Curves{{{"prime256v1", "P-256"}, {"secp384r1", "P-384"}, {"secp521r1", "P-521"}}};

std::string curveOf(const EVP_PKEY *key)
{
    std::array<char, 64> name{};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), nullptr) != 1)
        return {};
    for (const CurveName &curve : Curves) {
        if (std::string_view(name.data()) == curve.openssl)
            return curve.jose;
    }
    return {};
}

QByteArray encodedNumber(const EVP_PKEY *key, const char *param, int size = 0)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, param, &raw) != 1)
        return {};
    const OwnedNumber number(raw);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number.get()), '\0');
    BN_bn2binpad(number.get(), reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return base64UrlEncoded(bytes);
}

QByteArray encodedRaw(const EVP_PKEY *key)
{
    std::array<unsigned char, 64> bytes{};
    std::size_t size = bytes.size();
    if (EVP_PKEY_get_raw_public_key(key, bytes.data(), &size) != 1)
        return {};
    return base64UrlEncoded(QByteArrayView(bytes.data(), static_cast<qsizetype>(size)));
}

/// The required members in the order of their names, without spaces (RFC 7638 section 3.2, RFC 8037 section 2).
QByteArray canonicalJson(const Jwk::Material &material)
{
    const EVP_PKEY *key = material.key.get();
    const QByteArray curve = QByteArray::fromStdString(material.curve);
    switch (material.type) {
    case Jwk::Type::Rsa:
        return R"({"e":")" + encodedNumber(key, OSSL_PKEY_PARAM_RSA_E) + R"(","kty":"RSA","n":")" +
               encodedNumber(key, OSSL_PKEY_PARAM_RSA_N) + R"("})";
    case Jwk::Type::Ec: {
        const int size = (material.bits + 7) / 8;
        return R"({"crv":")" + curve + R"(","kty":"EC","x":")" + encodedNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, size) +
               R"(","y":")" + encodedNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, size) + R"("})";
    }
    case Jwk::Type::Okp:
        return R"({"crv":")" + curve + R"(","kty":"OKP","x":")" + encodedRaw(key) + R"("})";
    case Jwk::Type::Oct:
        break;
    }
    return R"({"k":")" + base64UrlEncoded(material.secret.reveal()) + R"(","kty":"oct"})";
}

} // namespace

Result<Jwk::Material> materialOf(OwnedKey key)
{
    Jwk::Material material;
    switch (EVP_PKEY_get_base_id(key.get())) {
    case EVP_PKEY_RSA_PSS:
        material.pssOnly = true;
        [[fallthrough]];
    case EVP_PKEY_RSA:
        material.type = Jwk::Type::Rsa;
        break;
    case EVP_PKEY_EC:
        material.type = Jwk::Type::Ec;
        material.curve = curveOf(key.get());
        if (material.curve.empty())
            return keyFailure("key-curve-unknown");
        break;
    case EVP_PKEY_ED25519:
        material.type = Jwk::Type::Okp;
        material.curve = "Ed25519";
        break;
    case EVP_PKEY_ED448:
        material.type = Jwk::Type::Okp;
        material.curve = "Ed448";
        break;
    default:
        return keyFailure("key-type-unknown");
    }
    material.bits = EVP_PKEY_get_bits(key.get());
    material.key = std::move(key);
    return material;
}

std::string thumbprintOf(const Jwk::Material &material)
{
    const QuietErrors quiet;
    QByteArray json = canonicalJson(material);
    std::array<char, 32> digest{};
    EVP_Digest(json.constData(), static_cast<std::size_t>(json.size()),
               reinterpret_cast<unsigned char *>(digest.data()), nullptr, EVP_sha256(), nullptr);
    json.fill('\0');
    return base64UrlEncoded(QByteArrayView(digest.data(), digest.size())).toStdString();
}

} // namespace Grantscope
