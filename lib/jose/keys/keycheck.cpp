// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/dersignature_p.h"
#include "jose/keys/jwkmaterial_p.h"
#include "jose/keys/keycheck_p.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/rsa.h>

#include <array>

namespace Grantscope
{

namespace
{

using Bytes = std::array<unsigned char, EVP_MAX_MD_SIZE>;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/// 256, 384 or 512: every family of algorithms but EdDSA stands in this order.
const char *hashName(SignatureAlgorithm algorithm)
{
    constexpr std::array<const char *, 3> Names{"SHA256", "SHA384", "SHA512"};
    return Names.at(static_cast<std::size_t>(algorithm) % Names.size());
}

class HmacCheck final : public KeyCheck
{
public:
    [[nodiscard]] bool prepare(const Secret &secret, const char *hash)
    {
        std::array<char, 8> name{};
        std::string_view(hash).copy(name.data(), name.size() - 1);
        const std::array params{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, name.data(), 0),
                                OSSL_PARAM_construct_end()};
        const OwnedMac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
        m_context.reset(EVP_MAC_CTX_new(mac.get()));
        return m_context &&
               EVP_MAC_init(m_context.get(), reinterpret_cast<const unsigned char *>(secret.reveal().data()),
                            static_cast<std::size_t>(secret.size()), params.data()) == 1;
    }

    bool matches(std::string_view signedText, std::string_view signature) override
    {
        Bytes tag{};
        std::size_t size = 0;
        if (EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) != 1 || // the key stays
            EVP_MAC_update(m_context.get(), bytesOf(signedText), signedText.size()) != 1 ||
            EVP_MAC_final(m_context.get(), tag.data(), &size, tag.size()) != 1)
            return false;
        return signature.size() == size && CRYPTO_memcmp(tag.data(), signature.data(), size) == 0;
    }

private:
    OwnedMacContext m_context;
};

/// What RSA and ECDSA share: a digest of the text, and a context that checks digests.
class DigestCheck : public KeyCheck
{
public:
    [[nodiscard]] bool prepare(const Jwk::Material &material, const char *hash)
    {
        m_hash.reset(EVP_MD_fetch(nullptr, hash, nullptr));
        m_hashing.reset(EVP_MD_CTX_new());
        m_context.reset(EVP_PKEY_CTX_new_from_pkey(nullptr, material.key.get(), nullptr));
        return m_hash && m_hashing && m_context && EVP_PKEY_verify_init(m_context.get()) == 1 &&
               EVP_PKEY_CTX_set_signature_md(m_context.get(), m_hash.get()) == 1;
    }

protected:
    [[nodiscard]] bool isSignatureOf(std::string_view signedText, const unsigned char *signature, std::size_t size)
    {
        Bytes digest{};
        unsigned int length = 0;
        if (EVP_DigestInit_ex2(m_hashing.get(), m_hash.get(), nullptr) != 1 ||
            EVP_DigestUpdate(m_hashing.get(), signedText.data(), signedText.size()) != 1 ||
            EVP_DigestFinal_ex(m_hashing.get(), digest.data(), &length) != 1)
            return false;
        return EVP_PKEY_verify(m_context.get(), signature, size, digest.data(), length) == 1;
    }

    [[nodiscard]] EVP_PKEY_CTX *context() const { return m_context.get(); }
    [[nodiscard]] const EVP_MD *hash() const { return m_hash.get(); }

private:
    OwnedDigest m_hash;
    OwnedDigestContext m_hashing;
    OwnedKeyContext m_context;
};

class RsaCheck final : public DigestCheck
{
public:
    [[nodiscard]] bool prepare(const Jwk::Material &material, const char *hash, bool isPss)
    {
        m_size = static_cast<std::size_t>(EVP_PKEY_get_size(material.key.get()));
        if (!DigestCheck::prepare(material, hash))
            return false;
        if (!isPss)
            return EVP_PKEY_CTX_set_rsa_padding(context(), RSA_PKCS1_PADDING) == 1;
        return EVP_PKEY_CTX_set_rsa_padding(context(), RSA_PKCS1_PSS_PADDING) == 1 &&
               EVP_PKEY_CTX_set_rsa_mgf1_md(context(), DigestCheck::hash()) == 1 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(context(), RSA_PSS_SALTLEN_DIGEST) == 1;
    }

    bool matches(std::string_view signedText, std::string_view signature) override
    {
        return signature.size() == m_size && isSignatureOf(signedText, bytesOf(signature), m_size);
    }

private:
    std::size_t m_size = 0;
};

class EcCheck final : public DigestCheck
{
public:
    [[nodiscard]] bool prepare(const Jwk::Material &material, const char *hash)
    {
        m_half = static_cast<std::size_t>((material.bits + 7) / 8);
        return DigestCheck::prepare(material, hash);
    }

    /// RFC 7518 section 3.4: r and s in full length, one after the other; OpenSSL wants them as ASN.1.
    bool matches(std::string_view signedText, std::string_view signature) override
    {
        if (signature.size() != 2 * m_half)
            return false;
        const DerSignature der = derSignature(signature.substr(0, m_half), signature.substr(m_half));
        return isSignatureOf(signedText, der.bytes.data() + der.start, der.bytes.size() - der.start);
    }

private:
    std::size_t m_half = 0;
};

class EdCheck final : public KeyCheck
{
public:
    [[nodiscard]] bool prepare(const Jwk &key)
    {
        m_key = key.material().key.get();
        m_owner = std::make_unique<Jwk>(key);
        m_context.reset(EVP_MD_CTX_new());
        return m_context && begin();
    }

    bool matches(std::string_view signedText, std::string_view signature) override
    {
        return begin() && EVP_DigestVerify(m_context.get(), bytesOf(signature), signature.size(), bytesOf(signedText),
                                           signedText.size()) == 1;
    }

private:
    [[nodiscard]] bool begin()
    {
        EVP_MD_CTX_reset(m_context.get());
        return EVP_DigestVerifyInit_ex(m_context.get(), nullptr, nullptr, nullptr, nullptr, m_key, nullptr) == 1;
    }

    EVP_PKEY *m_key = nullptr;
    std::unique_ptr<Jwk> m_owner; ///< Keeps m_key.
    OwnedDigestContext m_context;
};

template<typename Check, typename... Arguments>
std::unique_ptr<KeyCheck> prepared(Arguments &&...arguments)
{
    auto check = std::make_unique<Check>();
    return check->prepare(std::forward<Arguments>(arguments)...) ? std::move(check) : nullptr;
}

} // namespace

std::unique_ptr<KeyCheck> KeyCheck::make(const Jwk &key, SignatureAlgorithm algorithm)
{
    const QuietErrors quiet;
    const Jwk::Material &material = key.material();
    switch (key.type()) {
    case Jwk::Type::Oct:
        return prepared<HmacCheck>(material.secret, hashName(algorithm));
    case Jwk::Type::Rsa:
        return prepared<RsaCheck>(material, hashName(algorithm), algorithm >= SignatureAlgorithm::Ps256);
    case Jwk::Type::Ec:
        return prepared<EcCheck>(material, hashName(algorithm));
    case Jwk::Type::Okp:
        break;
    }
    return prepared<EdCheck>(key);
}

} // namespace Grantscope
