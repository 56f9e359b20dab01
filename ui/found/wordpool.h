// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Words that come again and again, each kept once: a row of a table then holds a number for it.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Grantscope
{

class WordPool final
{
public:
    /// The empty word is 0, always.
    WordPool();

    /// The number of `word` (UTF-8), a new one if need be. Words after the first `limit` bytes of all are cut to nothing: 0.
    [[nodiscard]] std::uint32_t idOf(std::string_view word);
    [[nodiscard]] std::string_view word(std::uint32_t id) const;
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    /// For every word 1 where it holds `needle`, else 0. Letters of ASCII match in either case; the needle is in lower case.
    [[nodiscard]] std::vector<std::uint8_t> holding(std::string_view needle) const;
    /// For every word its place in their order.
    [[nodiscard]] std::vector<std::uint32_t> ranks() const;

    /// Bytes on the heap.
    [[nodiscard]] std::size_t bytes() const;

private:
    void grow();
    [[nodiscard]] std::size_t slotOf(std::string_view word) const;
    [[nodiscard]] std::size_t beginOf(std::uint32_t id) const { return id == 0 ? 0 : m_ends[id - 1]; }

    std::string m_text;                 ///< All words, one behind the other.
    std::vector<std::uint32_t> m_ends;  ///< Where each ends in it.
    std::vector<std::uint32_t> m_slots; ///< A hash table: number + 1, or 0; its size is a power of two.
};

} // namespace Grantscope
