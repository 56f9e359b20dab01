// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/jwkmaterial_p.h"

#include <openssl/pem.h>

namespace Grantscope
{

namespace
{

constexpr std::string_view Begin = "-----BEGIN ";

/// From the first block that is a key or a certificate; `openssl ecparam` puts the curve's parameters in front.
std::string_view fromItsKey(std::string_view pem)
{
    std::size_t at = pem.find(Begin);
    while (at != std::string_view::npos && pem.substr(at + Begin.size()).starts_with("EC PARAMETERS"))
        at = pem.find(Begin, at + 1);
    return at == std::string_view::npos ? std::string_view() : pem.substr(at);
}

OwnedBio readerOf(std::string_view text)
{
    return OwnedBio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

OwnedKey keyOfCertificate(std::string_view pem)
{
    const OwnedBio reader = readerOf(pem);
    const OwnedCertificate certificate(PEM_read_bio_X509(reader.get(), nullptr, nullptr, nullptr));
    return certificate ? OwnedKey(X509_get_pubkey(certificate.get())) : nullptr;
}

/// Public or private, PKCS #1, SEC 1, PKCS #8 or SPKI. Never asks for a pass phrase.
OwnedKey decodedKey(std::string_view pem)
{
    const OwnedBio reader = readerOf(pem);
    EVP_PKEY *key = nullptr;
    const OwnedDecoder decoder(OSSL_DECODER_CTX_new_for_pkey(&key, "PEM", nullptr, nullptr, 0, nullptr, nullptr));
    if (!decoder || OSSL_DECODER_from_bio(decoder.get(), reader.get()) != 1)
        return nullptr;
    return OwnedKey(key);
}

/// The same key without its private half.
OwnedKey publicHalf(const OwnedKey &key)
{
    unsigned char *bytes = nullptr;
    const int size = key ? i2d_PUBKEY(key.get(), &bytes) : 0;
    if (size <= 0)
        return nullptr;
    const unsigned char *at = bytes;
    OwnedKey half(d2i_PUBKEY(nullptr, &at, size));
    OPENSSL_free(bytes);
    return half;
}

} // namespace

Result<Jwk> Jwk::fromPem(std::string_view pem)
{
    constexpr std::size_t MaxBytes = 1'048'576;
    const QuietErrors quiet;
    const std::string_view text = fromItsKey(pem);
    if (text.empty() || pem.size() > MaxBytes)
        return keyFailure("key-syntax", {}, QStringLiteral("expected -----BEGIN"));
    const bool isCertificate = text.substr(Begin.size()).starts_with("CERTIFICATE");
    OwnedKey key = publicHalf(isCertificate ? keyOfCertificate(text) : decodedKey(text));
    if (!key && text.find("ENCRYPTED") != std::string_view::npos)
        return keyFailure("key-encrypted", {}, QStringLiteral("expected a key without a pass phrase"));
    if (!key)
        return keyFailure("key-syntax");
    return materialOf(std::move(key)).and_then(fromMaterial);
}

} // namespace Grantscope
