// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An access log of any size, the same for the same seed: one line in ten has a token, one in two hundred nearly one.

#include <QString>

#include <cstdint>

namespace Grantscope::Bench
{

struct BigLog
{
    std::uint64_t bytes = 0;
    std::uint64_t tokens = 0;
    std::uint64_t nearMisses = 0;
};

/// Makes the file of about `bytes` bytes, unless it is there.
[[nodiscard]] BigLog makeLog(const QString &path, std::uint64_t bytes);
/// `eyJAeyJA...`, without an end.
[[nodiscard]] bool makeHostile(const QString &path, std::uint64_t bytes);

} // namespace Grantscope::Bench
