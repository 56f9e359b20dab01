// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of a scan, as a table keeps them: 36 bytes a row, and every word once. No token is in here, only its fingerprint.

#include "base/fingerprint.h"
#include "inspect/inspection.h"
#include "ui/found/wordpool.h"

#include <optional>
#include <string_view>
#include <vector>

namespace Grantscope
{

/// One token that was found, as it goes in. The views are copied.
struct FoundRow
{
    using Fingerprint = Grantscope::Fingerprint::Bytes;

    std::string_view file;
    std::uint64_t offset = 0; ///< From 0, in bytes; below 2^48.
    std::uint32_t line = 1;
    TokenKind kind = TokenKind::Jwt;
    TokenStatus status = TokenStatus::Unknown; ///< When it was found.
    Fingerprint fingerprint{};
    std::string_view alg;
    std::string_view iss;
    std::string_view sub;
    std::optional<std::int64_t> exp; ///< Seconds since 1970, UTC.
};

class FoundRows final
{
public:
    /// False: there is no room for it (more than 4 * 10^9 rows, or 65,535 files).
    bool append(const FoundRow &row);
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }

    [[nodiscard]] FoundRow at(std::size_t row) const;
    /// The status at `now`, in seconds since 1970: who was active may have expired since.
    [[nodiscard]] TokenStatus statusAt(std::size_t row, std::int64_t now) const;
    [[nodiscard]] std::int64_t exp(std::size_t row) const; ///< NoExp where there is none: after everything else.

    enum class Word { File, Alg, Iss, Sub };
    [[nodiscard]] std::uint32_t wordOf(std::size_t row, Word word) const;
    [[nodiscard]] const WordPool &pool(Word word) const { return m_pools[static_cast<std::size_t>(word)]; }
    [[nodiscard]] std::uint64_t placeOf(std::size_t row) const; ///< Orders by file, then by offset.
    [[nodiscard]] std::uint64_t fingerprintOf(std::size_t row) const;

    [[nodiscard]] std::size_t bytes() const; ///< On the heap.
    static constexpr std::int64_t NoExp = INT64_MAX;

private:
    struct Packed // all of 32 bits or less, so that there are no gaps
    {
        std::uint32_t offsetLow;
        std::uint16_t offsetHigh;
        std::uint16_t file;
        std::uint32_t line;
        std::uint32_t iss;
        std::uint32_t sub;
        std::uint32_t expLow;
        std::uint32_t expHigh;
        std::uint16_t algKindStatus; ///< 11, 2 and 3 bits
        FoundRow::Fingerprint fingerprint;
    };
    static_assert(sizeof(Packed) == 36);

    WordPool &pool(Word word) { return m_pools[static_cast<std::size_t>(word)]; }

    std::vector<Packed> m_rows;
    std::array<WordPool, 4> m_pools;
};

} // namespace Grantscope
