// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/foundrows.h"

#include <limits>
#include <numeric>

namespace Grantscope
{

namespace
{
constexpr unsigned KindShift = 3;
constexpr unsigned AlgShift = 5;
constexpr std::uint32_t MostAlgs = 2'048;
constexpr std::uint32_t MostFiles = 65'536;
} // namespace

bool FoundRows::append(const FoundRow &row)
{
    const std::uint32_t file = pool(Word::File).idOf(row.file);
    const std::uint32_t alg = pool(Word::Alg).idOf(row.alg);
    if (file >= MostFiles || m_rows.size() >= std::numeric_limits<std::uint32_t>::max())
        return false;
    const auto exp = static_cast<std::uint64_t>(row.exp.value_or(NoExp));
    Packed packed{};
    packed.offsetLow = static_cast<std::uint32_t>(row.offset);
    packed.offsetHigh = static_cast<std::uint16_t>(row.offset >> 32);
    packed.file = static_cast<std::uint16_t>(file);
    packed.line = row.line;
    packed.iss = pool(Word::Iss).idOf(row.iss);
    packed.sub = pool(Word::Sub).idOf(row.sub);
    packed.expLow = static_cast<std::uint32_t>(exp);
    packed.expHigh = static_cast<std::uint32_t>(exp >> 32);
    // Algorithms that hostile files invent by the thousand are not told apart.
    packed.algKindStatus =
        static_cast<std::uint16_t>((alg < MostAlgs ? alg : 0) << AlgShift |
                                   static_cast<unsigned>(row.kind) << KindShift | static_cast<unsigned>(row.status));
    packed.fingerprint = row.fingerprint;
    m_rows.push_back(packed);
    return true;
}

FoundRow FoundRows::at(std::size_t row) const
{
    const Packed &packed = m_rows[row];
    FoundRow out;
    out.file = pool(Word::File).word(packed.file);
    out.offset = packed.offsetLow | static_cast<std::uint64_t>(packed.offsetHigh) << 32;
    out.line = packed.line;
    out.kind = static_cast<TokenKind>(packed.algKindStatus >> KindShift & 3U);
    out.status = static_cast<TokenStatus>(packed.algKindStatus & 7U);
    out.fingerprint = packed.fingerprint;
    out.alg = pool(Word::Alg).word(wordOf(row, Word::Alg));
    out.iss = pool(Word::Iss).word(packed.iss);
    out.sub = pool(Word::Sub).word(packed.sub);
    if (const std::int64_t end = exp(row); end != NoExp)
        out.exp = end;
    return out;
}

TokenStatus FoundRows::statusAt(std::size_t row, std::int64_t now) const
{
    const auto then = static_cast<TokenStatus>(m_rows[row].algKindStatus & 7U);
    return then == TokenStatus::Active && exp(row) <= now ? TokenStatus::Expired : then;
}

std::int64_t FoundRows::exp(std::size_t row) const
{
    return static_cast<std::int64_t>(m_rows[row].expLow | static_cast<std::uint64_t>(m_rows[row].expHigh) << 32);
}

std::uint32_t FoundRows::wordOf(std::size_t row, Word word) const
{
    const Packed &packed = m_rows[row];
    switch (word) {
    case Word::File:
        return packed.file;
    case Word::Alg:
        return packed.algKindStatus >> AlgShift;
    case Word::Iss:
        return packed.iss;
    case Word::Sub:
        return packed.sub;
    }
    return 0;
}

std::uint64_t FoundRows::placeOf(std::size_t row) const
{
    const Packed &packed = m_rows[row];
    return static_cast<std::uint64_t>(packed.file) << 48 | static_cast<std::uint64_t>(packed.offsetHigh) << 32 |
           packed.offsetLow;
}

std::uint64_t FoundRows::fingerprintOf(std::size_t row) const
{
    const FoundRow::Fingerprint &bytes = m_rows[row].fingerprint;
    return std::accumulate(bytes.begin(), bytes.end(), std::uint64_t{0},
                           [](std::uint64_t sum, std::uint8_t byte) { return sum << 8 | byte; });
}

std::size_t FoundRows::bytes() const
{
    return std::accumulate(m_pools.begin(), m_pools.end(), m_rows.capacity() * sizeof(Packed),
                           [](std::size_t sum, const WordPool &pool) { return sum + pool.bytes(); });
}

} // namespace Grantscope
