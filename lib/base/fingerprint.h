// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands for a secret where it must not be seen.

#include <array>
#include <string_view>

namespace Grantscope
{

/// `sha256:` and the first 12 hex digits of the SHA-256: tells secrets apart without telling them. Costs no allocation, and as
/// little time as the processor allows: a scan makes one for each token of a big file.
class Fingerprint final
{
public:
    explicit Fingerprint(std::string_view secret);

    /// ASCII; empty for an empty secret.
    [[nodiscard]] std::string_view text() const { return {m_letters.data(), m_size}; }

private:
    std::array<char, 19> m_letters{};
    std::size_t m_size = 0;
};

} // namespace Grantscope
