// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one engine that finds tokens: over a whole text, and over blocks of a file.
//
// Decision: the unit is the run, the longest stretch of base64url letters and dots; who has a run's first byte has all that is
// found in it. Context: a token that begins in one block and ends in the next must be found once, by whichever thread; and a
// gigabyte of `eyJA` must not be tried from each place on. Choice: each part of a run is tried once as a header, and a run
// longer than MaxRun holds no token and is passed over whole. Price: nothing is found in base64url longer than that.

#include "inspect/find/announcement.h"
#include "inspect/find/jwtreader.h"
#include "inspect/find/tokenspan.h"

#include <optional>
#include <string_view>

namespace Grantscope::Find
{

constexpr std::size_t MaxRun = 256 * 1024; // bytes; the longest tokens that were ever met have some thousands

struct FoundRun
{
    TokenSpan span;
    JwtReader::Jwt jwt; ///< Not for Kind::Opaque.
};

class RunFinder final
{
public:
    /// The runs that begin in [begin, end) of `text`. One byte before `begin` must be there, if there is one in the file, and
    /// after `end` as much as there is, or MaxRun and MaxAnnounced.
    RunFinder(std::string_view text, std::size_t begin, std::size_t end);

    /// In the order of their places. `jwt` lives until the next call.
    [[nodiscard]] std::optional<FoundRun> next();
    /// What was found goes on to `place`: look only behind it.
    void resumeAt(std::size_t place);

    /// Whether all that next() will look at is in the text, of which more may come.
    [[nodiscard]] static bool isEnough(std::string_view text, std::size_t end);

private:
    void limitTo(std::size_t end);
    [[nodiscard]] std::optional<FoundRun> fromRun();
    [[nodiscard]] std::optional<FoundRun> tried(std::size_t &at, std::size_t runEnd);
    [[nodiscard]] bool enterRun(std::size_t anchor);
    [[nodiscard]] std::optional<FoundRun> announced(std::size_t anchor);
    [[nodiscard]] std::optional<FoundRun> opaque(const Announcement &announcement);
    [[nodiscard]] bool holdsJwt(std::size_t from, std::size_t end);

    std::string_view m_text;
    std::size_t m_at = 0;    ///< Where the search goes on.
    std::size_t m_limit = 0; ///< The end of the last run that is ours.
    std::size_t m_runEnd = 0;
    std::size_t m_next = 0;                ///< The next place in the run to try; m_runEnd when there is none.
    std::optional<Announcement> m_pending; ///< Of the run at m_at.
    JwtReader m_reader;
};

} // namespace Grantscope::Find
