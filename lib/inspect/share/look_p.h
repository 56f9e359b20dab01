// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a step of the redactor sees: the text from its place on, and a few bytes before it.

#include "inspect/find/alphabet.h"

#include <cstddef>
#include <string_view>

namespace Grantscope::Share
{

constexpr std::size_t MaxLook = 128 * 1024;

/// Remembers whether it was asked for what is not there: then the step must be done again when more has come.
class Look final
{
public:
    Look(std::string_view before, std::string_view ahead)
        : m_before(before)
        , m_ahead(ahead)
    {
    }

    [[nodiscard]] bool has(std::size_t at) const
    {
        m_touched = m_touched || at >= m_ahead.size();
        return at < m_ahead.size();
    }
    /// NUL beyond the end.
    [[nodiscard]] char at(std::size_t place) const { return has(place) ? m_ahead[place] : '\0'; }
    /// The byte `distance` before the place, from 1 to 8; NUL before the text.
    [[nodiscard]] char before(std::size_t distance) const
    {
        return distance <= m_before.size() ? m_before[m_before.size() - distance] : '\0';
    }
    [[nodiscard]] bool endsBefore(std::string_view word) const { return m_before.ends_with(word); }
    /// Case counts not for letters; `word` is in lower case.
    [[nodiscard]] bool isAt(std::size_t place, std::string_view word) const
    {
        for (std::size_t i = 0; i < word.size(); ++i) {
            const char c = at(place + i);
            const char lower = Find::is(c, Find::Upper) ? static_cast<char>(c | 0x20) : c;
            if (lower != word[i])
                return false;
        }
        return true;
    }
    template<typename Predicate>
    [[nodiscard]] std::size_t endOf(std::size_t from, Predicate belongs) const
    {
        while (has(from) && belongs(m_ahead[from]))
            ++from;
        return from;
    }
    /// The place of `word` from `from` on; the end of what is seen when it is not there.
    [[nodiscard]] std::size_t find(std::string_view word, std::size_t from) const
    {
        const std::size_t found = m_ahead.find(word, from);
        m_touched = m_touched || found == std::string_view::npos;
        return found == std::string_view::npos ? m_ahead.size() : found;
    }
    [[nodiscard]] std::string_view text(std::size_t from, std::size_t end) const
    {
        return m_ahead.substr(from, end - from);
    }
    [[nodiscard]] std::string_view all() const { return m_ahead; }
    [[nodiscard]] std::size_t size() const { return m_ahead.size(); }
    [[nodiscard]] bool isTouched() const { return m_touched; }

private:
    std::string_view m_before;
    std::string_view m_ahead;
    mutable bool m_touched = false;
};

} // namespace Grantscope::Share
