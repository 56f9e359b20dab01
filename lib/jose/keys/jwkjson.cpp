// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "codec/json.h"
#include "jose/keys/jwkjson_p.h"

#include <QJsonArray>

#include <openssl/core_names.h>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int MaxRsaBits = 16'384; // OpenSSL checks nothing above

Result<QByteArray> bytesOf(const QJsonObject &jwk, const QString &name)
{
    const QJsonValue value = jwk.value(name);
    if (!value.isString())
        return keyFailure("key-incomplete", name, u"expected base64url"_s);
    const auto bytes = base64UrlDecoded(value.toString().toUtf8());
    if (!bytes || bytes->isEmpty())
        return keyFailure("key-invalid", name, u"expected base64url without padding"_s);
    return *bytes;
}

OwnedNumber numberOf(const QByteArray &bytes)
{
    return OwnedNumber(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
}

Result<Jwk::Material> imported(const char *type, const OwnedParamBuilder &builder)
{
    const OwnedParams params(OSSL_PARAM_BLD_to_param(builder.get()));
    const OwnedKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return keyFailure("key-invalid");
    return materialOf(OwnedKey(key));
}

Result<Jwk::Material> rsaKey(const QJsonObject &jwk)
{
    const auto modulus = bytesOf(jwk, u"n"_s);
    const auto exponent = bytesOf(jwk, u"e"_s);
    if (!modulus || !exponent)
        return failure(modulus ? exponent.error() : modulus.error());
    if (modulus->size() > MaxRsaBits / 8 + 1 || exponent->size() > 8)
        return keyFailure("key-invalid", u"n"_s, u"it is too large"_s);
    const OwnedNumber n = numberOf(*modulus);
    const OwnedNumber e = numberOf(*exponent);
    if (BN_is_odd(n.get()) == 0 || BN_is_odd(e.get()) == 0 || BN_is_one(e.get()) != 0)
        return keyFailure("key-invalid", u"e"_s, u"no RSA key has these numbers"_s);
    const OwnedParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    return imported("RSA", builder);
}

Result<Jwk::Material> ecKey(const QJsonObject &jwk)
{
    const QString curve = jwk.value("crv"_L1).toString();
    const int size = curve == "P-256"_L1 ? 32 : curve == "P-384"_L1 ? 48 : curve == "P-521"_L1 ? 66 : 0;
    if (size == 0)
        return keyFailure("key-curve-unknown", u"crv"_s, curve);
    const auto x = bytesOf(jwk, u"x"_s);
    const auto y = bytesOf(jwk, u"y"_s);
    if (!x || !y)
        return failure(x ? y.error() : x.error());
    if (x->size() != size || y->size() != size) // RFC 7518 section 6.2.1.2: the full size, zeros included
        return keyFailure("key-invalid", u"x"_s, u"expected coordinates of %1 bytes"_s.arg(size));
    const QByteArray point = '\x04' + *x + *y;
    const QByteArray group = curve.toLatin1();
    const OwnedParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.constData(), 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<std::size_t>(point.size()));
    return imported("EC", builder); // a point that is not on the curve is refused there
}

Result<Jwk::Material> okpKey(const QJsonObject &jwk)
{
    const QString curve = jwk.value("crv"_L1).toString();
    const bool is25519 = curve == "Ed25519"_L1;
    if (!is25519 && curve != "Ed448"_L1)
        return keyFailure("key-curve-unknown", u"crv"_s, curve);
    const auto x = bytesOf(jwk, u"x"_s);
    if (!x)
        return failure(x.error());
    OwnedKey key(EVP_PKEY_new_raw_public_key(is25519 ? EVP_PKEY_ED25519 : EVP_PKEY_ED448, nullptr,
                                             reinterpret_cast<const unsigned char *>(x->constData()),
                                             static_cast<std::size_t>(x->size())));
    if (!key) // it must have the exact length
        return keyFailure("key-invalid", u"x"_s);
    return materialOf(std::move(key));
}

Result<Jwk::Material> octKey(const QJsonObject &jwk)
{
    const auto bytes = bytesOf(jwk, u"k"_s);
    if (!bytes)
        return failure(bytes.error());
    Jwk::Material material;
    material.secret = Secret(*bytes);
    material.bits = static_cast<int>(8 * bytes->size());
    return material;
}

Result<Jwk::Material> keyByType(const QJsonObject &jwk)
{
    const QString type = jwk.value("kty"_L1).toString();
    if (type == "RSA"_L1)
        return rsaKey(jwk);
    if (type == "EC"_L1)
        return ecKey(jwk);
    if (type == "OKP"_L1)
        return okpKey(jwk);
    if (type == "oct"_L1)
        return octKey(jwk);
    return type.isEmpty() ? keyFailure("key-incomplete", u"kty"_s) : keyFailure("key-type-unknown", u"kty"_s, type);
}

/// RFC 7517 sections 4.2 and 4.3: a key that is for something else does not check signatures.
bool mayVerify(const QJsonObject &jwk)
{
    if (jwk.contains("use"_L1) && jwk.value("use"_L1) != QJsonValue("sig"_L1))
        return false;
    if (!jwk.contains("key_ops"_L1))
        return true;
    const QJsonArray operations = jwk.value("key_ops"_L1).toArray();
    return operations.contains("verify"_L1) || operations.contains("sign"_L1);
}

} // namespace

Result<Jwk::Material> materialFromObject(const QJsonObject &jwk)
{
    const QuietErrors quiet;
    for (const QString &name : {u"kid"_s, u"alg"_s, u"use"_s}) {
        if (jwk.contains(name) && !jwk.value(name).isString())
            return keyFailure("key-invalid", name, u"expected text"_s);
    }
    Result<Jwk::Material> material = keyByType(jwk);
    if (!material)
        return material;
    material->kid = jwk.value("kid"_L1).toString().toStdString();
    if (jwk.contains("alg"_L1))
        material->alg = jwk.value("alg"_L1).toString().toStdString();
    material->verifies = mayVerify(jwk);
    return material;
}

Result<Jwk::Material> materialFromJson(std::string_view json)
{
    const auto members = readJson(QByteArrayView(json.data(), static_cast<qsizetype>(json.size())));
    if (!members)
        return keyFailure("key-syntax", members.error().where, members.error().code);
    QJsonObject jwk;
    for (const Member &member : members->list) {
        if (jwk.contains(member.name)) // RFC 7517 section 4
            return keyFailure("key-invalid", member.name, u"the member stands there twice"_s);
        jwk.insert(member.name, member.value);
    }
    return materialFromObject(jwk);
}

} // namespace Grantscope
