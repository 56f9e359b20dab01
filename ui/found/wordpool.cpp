// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/wordpool.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <numeric>

namespace Grantscope
{

namespace
{
constexpr std::size_t FirstSlots = 64;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// Where the lower-case `needle` stands in `text` from `from` on, in either case.
std::size_t find(std::string_view text, std::string_view needle, std::size_t from)
{
    const char first = needle.front();
    const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first & ~0x20) : first;
    const std::size_t last = text.size() - needle.size();
    const char *data = text.data();
    for (std::size_t i = from; i <= last; ++i) {
        if (data[i] != first && data[i] != upper)
            continue;
        std::size_t k = 1;
        while (k < needle.size() && lowered(data[i + k]) == needle[k])
            ++k;
        if (k == needle.size())
            return i;
    }
    return std::string_view::npos;
}
} // namespace

WordPool::WordPool()
    : m_ends{0}
    , m_slots(FirstSlots, 0)
{
}

std::string_view WordPool::word(std::uint32_t id) const
{
    const std::size_t begin = beginOf(id);
    return std::string_view(m_text).substr(begin, m_ends[id] - begin);
}

std::size_t WordPool::slotOf(std::string_view word) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>()(word) & mask;
    while (m_slots[slot] != 0 && this->word(m_slots[slot] - 1) != word)
        slot = (slot + 1) & mask;
    return slot;
}

std::uint32_t WordPool::idOf(std::string_view word)
{
    if (word.empty() || m_text.size() + word.size() > std::numeric_limits<std::uint32_t>::max())
        return 0;
    std::size_t slot = slotOf(word);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    if ((m_ends.size() + 1) * 4 > m_slots.size() * 3) {
        grow();
        slot = slotOf(word);
    }
    m_text += word;
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    m_slots[slot] = static_cast<std::uint32_t>(m_ends.size());
    return static_cast<std::uint32_t>(m_ends.size() - 1);
}

void WordPool::grow()
{
    std::vector<std::uint32_t> old(m_slots.size() * 2, 0);
    old.swap(m_slots);
    for (const std::uint32_t entry : old) {
        if (entry != 0)
            m_slots[slotOf(word(entry - 1))] = entry;
    }
}

std::vector<std::uint8_t> WordPool::holding(std::string_view needle) const
{
    std::vector<std::uint8_t> marks(m_ends.size(), needle.empty() ? 1 : 0);
    if (needle.empty() || needle.size() > m_text.size())
        return marks;
    std::size_t id = 0;
    for (std::size_t at = find(m_text, needle, 0); at != std::string::npos; at = find(m_text, needle, at)) {
        while (m_ends[id] <= at)
            ++id;
        const bool isWhole = at + needle.size() <= m_ends[id]; // else it goes from one word into the next
        marks[id] = isWhole ? 1 : marks[id];
        at = isWhole ? m_ends[id] : at + 1; // once is enough
        if (at + needle.size() > m_text.size())
            break;
    }
    return marks;
}

std::vector<std::uint32_t> WordPool::ranks() const
{
    std::vector<std::uint32_t> order(m_ends.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return word(a) < word(b); });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<std::uint32_t>(i);
    return ranks;
}

std::size_t WordPool::bytes() const
{
    return m_text.capacity() + (m_ends.capacity() + m_slots.capacity()) * sizeof(std::uint32_t);
}

} // namespace Grantscope
