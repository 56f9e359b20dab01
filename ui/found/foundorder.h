// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which rows of a scan are seen, and in which order: a list of row numbers beside the rows, which never move.

#include "ui/found/foundrows.h"

#include <optional>
#include <string>
#include <vector>

namespace Grantscope
{

class FoundOrder final
{
public:
    enum class Key { Place, Status, Sub, Iss, Alg, Exp, Fingerprint };

    /// `rows` must outlive it.
    explicit FoundOrder(const FoundRows &rows)
        : m_rows(rows)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_seen.size(); }
    [[nodiscard]] std::uint32_t rowAt(std::size_t place) const { return m_seen[place]; }

    [[nodiscard]] std::optional<std::size_t> placeOf(std::uint32_t row) const;

    /// Only rows with `text` in their file, algorithm, issuer or subject, in either case for letters of ASCII, and, where one
    /// is given, of `status` at `now`. A longer text looks only at what is seen already.
    void setFilter(std::string_view text, std::optional<TokenStatus> status, std::int64_t now);
    /// Equal rows stand in the order of their places, ascending or descending.
    void sort(Key key, bool isDescending, std::int64_t now);
    [[nodiscard]] bool isSortedBy(Key key, bool isDescending) const
    {
        return key == m_key && isDescending == m_isDescending;
    }
    /// Takes in what was appended to the rows since. The order is that of sort() again.
    void catchUp(std::int64_t now);
    /// The rows are gone. Filter and order stay for those to come.
    void clear();

    [[nodiscard]] std::size_t bytes() const { return m_seen.capacity() * sizeof(std::uint32_t); }

private:
    [[nodiscard]] std::uint64_t keyOf(std::uint32_t row, const std::vector<std::uint32_t> &ranks,
                                      std::int64_t now) const;
    template<typename Candidates>
    void keepMatching(const Candidates &candidates, std::int64_t now);
    void order(std::int64_t now);

    const FoundRows &m_rows;
    std::vector<std::uint32_t> m_seen;
    std::size_t m_known = 0; ///< So many rows have been looked at.
    std::string m_text;      ///< In lower case.
    std::optional<TokenStatus> m_status;
    Key m_key = Key::Place;
    bool m_isDescending = false;
};

} // namespace Grantscope
