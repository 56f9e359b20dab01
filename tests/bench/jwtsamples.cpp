// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jwtsamples.h"

#include "codec/base64url.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace Grantscope::Bench
{

namespace
{

constexpr int Count = 256;
const QByteArray Secret32 = "0123456789abcdef0123456789abcdef";

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

const char *algOf(Kind kind)
{
    switch (kind) {
    case Kind::Rs256:
        return "RS256";
    case Kind::Es256:
        return "ES256";
    case Kind::EdDsa:
        return "EdDSA";
    case Kind::Hs256:
        break;
    }
    return "HS256";
}

/// What an access token of a large provider says.
QByteArray textOf(Kind kind, int number)
{
    const QByteArray serial = QByteArray::number(100'000 + number);
    const QByteArray header = QByteArray(R"({"alg":")") + algOf(kind) + R"(","typ":"at+jwt","kid":"2026-11-a7f3"})";
    const QByteArray claims =
        R"({"iss":"https://login.example.com/tenant-42/v2.0","sub":"user-)" + serial +
        R"(","aud":["api://orders","api://invoices"],"exp":)" + QByteArray::number(1'795'338'000 + number) +
        R"(,"iat":1795334400,"nbf":1795334400,"jti":"b1f0c5de-7a52-4f0e-9a51-)" + serial +
        R"(","client_id":"3c9d2f1e-orders-web","scope":"orders.read orders.write invoices.read offline_access",)"
        R"("roles":["clerk","approver"],"tid":"tenant-42","ver":"2.0","email":"someone)" +
        serial + R"(@example.com","amr":["pwd","mfa"]})";
    return base64UrlEncoded(header) + '.' + base64UrlEncoded(claims);
}

Key keyOf(Kind kind)
{
    switch (kind) {
    case Kind::Rs256:
        return {EVP_RSA_gen(2048), &EVP_PKEY_free};
    case Kind::Es256:
        return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
    case Kind::EdDsa:
        return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free};
    case Kind::Hs256:
        break;
    }
    return {nullptr, &EVP_PKEY_free};
}

/// RFC 7518 section 3.4: r and s, 32 bytes each.
QByteArray rawEcdsa(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())), &ECDSA_SIG_free);
    QByteArray raw(64, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + 32, 32);
    return raw;
}

QByteArray signatureOf(EVP_PKEY *key, Kind kind, const QByteArray &text)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, kind == Kind::EdDsa ? nullptr : EVP_sha256(), nullptr, key);
    QByteArray signature(EVP_PKEY_get_size(key), '\0');
    auto size = static_cast<std::size_t>(signature.size());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(text.constData()), static_cast<std::size_t>(text.size()));
    signature.truncate(static_cast<qsizetype>(size));
    return kind == Kind::Es256 ? rawEcdsa(signature) : signature;
}

Jwk publicHalf(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PUBKEY(memory.get(), key);
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return Jwk::fromPem({text, static_cast<std::size_t>(size)}).value();
}

} // namespace

SignedSamples samplesOf(Kind kind)
{
    SignedSamples samples;
    const Key key = keyOf(kind);
    samples.keys.addChosen(key ? publicHalf(key.get()) : Jwk::fromSecret(Secret(Secret32)).value());
    for (int number = 0; number < Count; ++number) {
        const QByteArray text = textOf(kind, number);
        const QByteArray signature = key ? signatureOf(key.get(), kind, text)
                                         : QMessageAuthenticationCode::hash(text, Secret32, QCryptographicHash::Sha256);
        samples.tokens.push_back((text + '.' + base64UrlEncoded(signature)).toStdString());
    }
    return samples;
}

} // namespace Grantscope::Bench
