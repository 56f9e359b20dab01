// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/fingerprint.h"

#include "base/sha256_p.h"

#include <algorithm>

namespace Grantscope
{

namespace
{
constexpr std::string_view Prefix = "sha256:";
constexpr std::size_t ShownBytes = 6;
} // namespace

Fingerprint::Fingerprint(std::string_view secret)
{
    static_assert(Prefix.size() + 2 * ShownBytes == std::tuple_size_v<decltype(m_letters)>);
    if (secret.empty())
        return;
    const Sha256Digest digest = sha256(secret);
    auto out = std::copy(Prefix.begin(), Prefix.end(), m_letters.begin());
    for (std::size_t i = 0; i < ShownBytes; ++i) {
        constexpr std::string_view Digits = "0123456789abcdef";
        *out++ = Digits[digest.at(i) >> 4];
        *out++ = Digits[digest.at(i) & 0x0f];
    }
    m_size = m_letters.size();
}

} // namespace Grantscope
