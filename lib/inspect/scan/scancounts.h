// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a scan has counted.

#include "inspect/find/tokenspan.h"
#include "inspect/inspection.h"

#include <array>
#include <cstdint>

namespace Grantscope
{

struct ScanCounts
{
    std::array<std::uint64_t, 4> kinds{};    ///< By TokenSpan::Kind.
    std::array<std::uint64_t, 5> statuses{}; ///< By TokenStatus.
    std::uint64_t bytes = 0;

    [[nodiscard]] std::uint64_t of(TokenSpan::Kind kind) const { return kinds[std::size_t(kind)]; }
    [[nodiscard]] std::uint64_t of(TokenStatus status) const { return statuses[std::size_t(status)]; }
    [[nodiscard]] std::uint64_t tokens() const { return kinds[0] + kinds[1] + kinds[2] + kinds[3]; }

    void add(TokenSpan::Kind kind, TokenStatus status)
    {
        ++kinds[std::size_t(kind)];
        ++statuses[std::size_t(status)];
    }
    ScanCounts &operator+=(const ScanCounts &other)
    {
        for (std::size_t i = 0; i < kinds.size(); ++i)
            kinds[i] += other.kinds[i];
        for (std::size_t i = 0; i < statuses.size(); ++i)
            statuses[i] += other.statuses[i];
        bytes += other.bytes;
        return *this;
    }
    [[nodiscard]] friend bool operator==(const ScanCounts &, const ScanCounts &) = default;
};

} // namespace Grantscope
