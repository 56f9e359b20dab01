// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// OpenSSL's objects with an owner.

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

namespace Grantscope
{

template<auto Free>
struct Freeing
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template<typename T, auto Free>
using Owned = std::unique_ptr<T, Freeing<Free>>;

using OwnedBio = Owned<BIO, BIO_free>;
using OwnedNumber = Owned<BIGNUM, BN_free>;
using OwnedKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using OwnedKeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using OwnedDigest = Owned<EVP_MD, EVP_MD_free>;
using OwnedDigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using OwnedMac = Owned<EVP_MAC, EVP_MAC_free>;
using OwnedMacContext = Owned<EVP_MAC_CTX, EVP_MAC_CTX_free>;
using OwnedDecoder = Owned<OSSL_DECODER_CTX, OSSL_DECODER_CTX_free>;
using OwnedCertificate = Owned<X509, X509_free>;
using OwnedParamBuilder = Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using OwnedParams = Owned<OSSL_PARAM, OSSL_PARAM_free>;

/// What OpenSSL complains of in its lifetime is taken off this thread's list again: others (Qt's TLS) read that list, too.
class QuietErrors final
{
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    QuietErrors(const QuietErrors &) = delete;
    QuietErrors &operator=(const QuietErrors &) = delete;
};

} // namespace Grantscope
