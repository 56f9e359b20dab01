// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/sha256_p.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace Grantscope
{

namespace
{

struct Free
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
};

/// Both are looked up once: that costs more than the hash of a token.
bool byOpenSsl(std::string_view bytes, Sha256Digest &digest)
{
    static const std::unique_ptr<EVP_MD, Free> method(EVP_MD_fetch(nullptr, "SHA256", nullptr));
    thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    return method && context && EVP_DigestInit_ex2(context.get(), method.get(), nullptr) == 1 &&
           EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1 &&
           EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1;
}

} // namespace

Sha256Digest sha256(std::string_view bytes)
{
    Sha256Digest digest{};
    if (byOpenSsl(bytes, digest))
        return digest;
    // Where OpenSSL is set up to give none.
    const QByteArray result = QCryptographicHash::hash(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256);
    std::copy_n(result.cbegin(), std::min(digest.size(), static_cast<std::size_t>(result.size())), digest.begin());
    return digest;
}

} // namespace Grantscope
