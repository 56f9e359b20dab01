// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/foundorder.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <ranges>

namespace Grantscope
{

namespace
{
using Word = FoundRows::Word;
constexpr std::array Words{Word::File, Word::Alg, Word::Iss, Word::Sub};
constexpr std::uint64_t SignBit = std::uint64_t{1} << 63;

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

std::optional<Word> wordOf(FoundOrder::Key key)
{
    switch (key) {
    case FoundOrder::Key::Sub:
        return Word::Sub;
    case FoundOrder::Key::Iss:
        return Word::Iss;
    case FoundOrder::Key::Alg:
        return Word::Alg;
    default:
        return std::nullopt;
    }
}

struct Keyed
{
    std::uint64_t key;
    std::uint32_t row;
};

/// One pass of a radix sort by the byte at `shift` of what `digits` gives. Nothing to do where all have the same.
template<typename Digits>
void sortByByte(std::vector<Keyed> &entries, std::vector<Keyed> &spare, Digits digits, unsigned shift)
{
    std::array<std::size_t, 257> ends{};
    for (const Keyed &entry : entries)
        ++ends[(digits(entry) >> shift & 0xFFU) + 1];
    if (std::find(ends.begin(), ends.end(), entries.size()) != ends.end())
        return;
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    for (const Keyed &entry : entries)
        spare[ends[digits(entry) >> shift & 0xFFU]++] = entry;
    entries.swap(spare);
}

/// A million entries in a few passes: std::sort takes ten times as long, which is seen.
void sortByKeyThenRow(std::vector<Keyed> &entries)
{
    std::vector<Keyed> spare(entries.size());
    const auto isBefore = [](const Keyed &a, const Keyed &b) { return a.row < b.row; };
    if (!std::is_sorted(entries.begin(), entries.end(), isBefore)) {
        for (unsigned shift = 0; shift < 32; shift += 8)
            sortByByte(
                entries, spare, [](const Keyed &entry) { return std::uint64_t{entry.row}; }, shift);
    }
    for (unsigned shift = 0; shift < 64; shift += 8)
        sortByByte(
            entries, spare, [](const Keyed &entry) { return entry.key; }, shift);
}
} // namespace

template<typename Candidates>
void FoundOrder::keepMatching(const Candidates &candidates, std::int64_t now)
{
    std::array<std::vector<std::uint8_t>, Words.size()> marks;
    for (std::size_t i = 0; i < Words.size(); ++i)
        marks[i] = m_rows.pool(Words[i]).holding(m_text);
    std::vector<std::uint32_t> seen;
    seen.reserve(candidates.size());
    for (const std::uint32_t row : candidates) {
        unsigned isMatch = 0;
        for (std::size_t i = 0; i < Words.size(); ++i)
            isMatch |= marks[i][m_rows.wordOf(row, Words[i])];
        if (isMatch != 0 && (!m_status || m_rows.statusAt(row, now) == *m_status))
            seen.push_back(row);
    }
    m_seen.swap(seen);
}

void FoundOrder::setFilter(std::string_view text, std::optional<TokenStatus> status, std::int64_t now)
{
    const std::string next = lowered(text);
    // By the order in which it stands, which stays: what was left out by less is left out by more.
    const bool isNarrower =
        m_known == m_rows.size() && next.find(m_text) != std::string::npos && (!m_status || m_status == status);
    m_text = next;
    m_status = status;
    if (isNarrower) {
        keepMatching(std::vector<std::uint32_t>(m_seen), now);
        return;
    }
    m_known = m_rows.size();
    keepMatching(std::views::iota(std::uint32_t{0}, static_cast<std::uint32_t>(m_known)), now);
    order(now);
}

void FoundOrder::catchUp(std::int64_t now)
{
    const std::vector<std::uint32_t> before(m_seen);
    keepMatching(std::views::iota(static_cast<std::uint32_t>(m_known), static_cast<std::uint32_t>(m_rows.size())), now);
    m_seen.insert(m_seen.begin(), before.begin(), before.end());
    m_known = m_rows.size();
    order(now);
}

std::optional<std::size_t> FoundOrder::placeOf(std::uint32_t row) const
{
    const auto place = std::find(m_seen.begin(), m_seen.end(), row);
    return place == m_seen.end() ? std::nullopt : std::optional<std::size_t>(place - m_seen.begin());
}

void FoundOrder::clear()
{
    m_seen.clear();
    m_known = 0;
}

void FoundOrder::sort(Key key, bool isDescending, std::int64_t now)
{
    m_key = key;
    m_isDescending = isDescending;
    order(now);
}

std::uint64_t FoundOrder::keyOf(std::uint32_t row, const std::vector<std::uint32_t> &ranks, std::int64_t now) const
{
    if (const std::optional<Word> word = wordOf(m_key))
        return ranks[m_rows.wordOf(row, *word)];
    switch (m_key) {
    case Key::Status:
        return static_cast<std::uint64_t>(m_rows.statusAt(row, now));
    case Key::Exp:
        return static_cast<std::uint64_t>(m_rows.exp(row)) ^ SignBit; // so that negative ones come first
    case Key::Fingerprint:
        return m_rows.fingerprintOf(row);
    default:
        return m_rows.placeOf(row);
    }
}

void FoundOrder::order(std::int64_t now)
{
    const std::optional<Word> word = wordOf(m_key);
    const std::vector<std::uint32_t> ranks = word ? m_rows.pool(*word).ranks() : std::vector<std::uint32_t>();
    std::vector<Keyed> keyed;
    keyed.reserve(m_seen.size());
    for (const std::uint32_t row : m_seen) {
        const std::uint64_t key = keyOf(row, ranks, now);
        keyed.push_back({m_isDescending ? ~key : key, row});
    }
    sortByKeyThenRow(keyed);
    std::transform(keyed.begin(), keyed.end(), m_seen.begin(), [](const Keyed &entry) { return entry.row; });
}

} // namespace Grantscope
