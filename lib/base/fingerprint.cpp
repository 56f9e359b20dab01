// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/fingerprint.h"

#include "base/sha256_p.h"

#include <algorithm>

namespace Grantscope
{

Fingerprint::Fingerprint(std::string_view secret)
{
    constexpr std::string_view Prefix = "sha256:";
    constexpr std::string_view Digits = "0123456789abcdef";
    static_assert(Prefix.size() + 2 * std::tuple_size_v<Bytes> == std::tuple_size_v<decltype(m_letters)>);
    if (secret.empty())
        return;
    const Sha256Digest digest = sha256(secret);
    std::copy_n(digest.begin(), m_bytes.size(), m_bytes.begin());
    auto out = std::copy(Prefix.begin(), Prefix.end(), m_letters.begin());
    for (const std::uint8_t byte : m_bytes) {
        *out++ = Digits[byte >> 4];
        *out++ = Digits[byte & 0x0f];
    }
    m_size = m_letters.size();
}

} // namespace Grantscope
