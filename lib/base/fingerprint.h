// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands for a secret where it must not be seen.

#include <array>
#include <cstdint>
#include <string_view>

namespace Grantscope
{

/// `sha256:` and the first 12 hex digits of the SHA-256: tells secrets apart without telling them. Costs no allocation, and as
/// little time as the processor allows: a scan makes one for each token of a big file.
class Fingerprint final
{
public:
    using Bytes = std::array<std::uint8_t, 6>;

    explicit Fingerprint(std::string_view secret);

    /// What the digits stand for: where a million of them are kept.
    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }
    /// ASCII; empty for an empty secret.
    [[nodiscard]] std::string_view text() const { return {m_letters.data(), m_size}; }

private:
    Bytes m_bytes{};
    std::array<char, 7 + 2 * std::tuple_size_v<Bytes>> m_letters{};
    std::size_t m_size = 0;
};

} // namespace Grantscope
