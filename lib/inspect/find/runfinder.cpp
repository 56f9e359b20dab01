// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/runfinder.h"

#include "inspect/find/alphabet.h"
#include "inspect/find/announcement.h"
#include "inspect/find/bytesearch.h"

#include <algorithm>

namespace Grantscope::Find
{
namespace
{

constexpr unsigned RunBytes = Base64Url | Dot;

std::size_t runEnd(std::string_view text, std::size_t from)
{
    const char *const begin = text.data();
    return static_cast<std::size_t>(byteSearch().runEnd(begin + from, begin + text.size()) - begin);
}

std::size_t anchorIn(std::string_view text, std::size_t from, std::size_t limit)
{
    const char *const begin = text.data();
    return from >= limit ? limit : static_cast<std::size_t>(byteSearch().anchor(begin + from, begin + limit) - begin);
}

bool isHeaderAnchor(char c)
{
    return c == 'e'; // the names' anchors begin with k and r
}

std::size_t headerIn(std::string_view text, std::size_t from, std::size_t limit)
{
    std::size_t at = anchorIn(text, from, limit);
    while (at < limit && !isHeaderAnchor(text[at]))
        at = anchorIn(text, at + 1, limit);
    return at;
}

/// `eyJ` may follow the rest of an escape (`\neyJ`, `%20eyJ`), so it counts anywhere; the others are parts of words too often.
bool isPlausibleStart(std::string_view text, std::size_t at)
{
    return text.substr(at, 3) == "eyJ" || at == 0 || !is(text[at - 1], Base64Url);
}

} // namespace

RunFinder::RunFinder(std::string_view text, std::size_t begin, std::size_t end)
    : m_text(text)
    , m_at(begin)
{
    if (begin > 0 && is(text[begin - 1], RunBytes))
        m_at = runEnd(text, begin); // begun before: another's
    limitTo(end);
    m_runEnd = m_next = m_at;
}

void RunFinder::limitTo(std::size_t end)
{
    m_limit = end;
    if (end == 0 || end == m_text.size() || !is(m_text[end - 1], RunBytes))
        return;
    m_limit = runEnd(m_text, end);
}

bool RunFinder::isEnough(std::string_view text, std::size_t end)
{
    const bool isLong = text.size() - end >= MaxRun + MaxAnnounced;
    if (isLong)
        return true;
    // The last run that is ours must end in the text, and so must a value that it announces.
    const std::size_t last = end > 0 && is(text[end - 1], RunBytes) ? runEnd(text, end) : end;
    return last < text.size() && text.size() - last >= MaxAnnounced;
}

/// Makes the run around `anchor` the one to look at; false for one that is too long.
bool RunFinder::enterRun(std::size_t anchor)
{
    std::size_t begin = anchor;
    while (begin > 0 && is(m_text[begin - 1], RunBytes) && anchor - begin <= MaxRun)
        --begin;
    m_runEnd = runEnd(m_text, anchor);
    m_next = anchor;
    const bool fits = m_runEnd - begin <= MaxRun;
    if (!fits)
        m_next = m_runEnd;
    return fits;
}

/// Tries the place `at`, and goes on to the next one that may be the beginning of a token.
std::optional<FoundRun> RunFinder::tried(std::size_t &at, std::size_t runEnd)
{
    const std::size_t here = at;
    const auto jwt = isPlausibleStart(m_text, here) ? m_reader.read(m_text.substr(here, runEnd - here)) : std::nullopt;
    std::size_t from = here;
    if (jwt) {
        from += jwt->size;
    } else { // no other place in the same part: that would be a square of its length
        const std::size_t dot = m_text.substr(0, runEnd).find('.', here);
        from = dot == std::string_view::npos ? runEnd : dot + 1;
    }
    at = headerIn(m_text, from, runEnd);
    return jwt ? std::optional(FoundRun{TokenSpan{here, jwt->size, jwt->kind}, *jwt}) : std::nullopt;
}

std::optional<FoundRun> RunFinder::fromRun()
{
    while (m_next < m_runEnd) {
        if (auto found = tried(m_next, m_runEnd))
            return found;
    }
    return std::nullopt;
}

bool RunFinder::holdsJwt(std::size_t from, std::size_t end)
{
    for (std::size_t at = headerIn(m_text, from, end); at < end; at = headerIn(m_text, at, end)) {
        const std::size_t stop = std::min(runEnd(m_text, at), end);
        while (at < stop) {
            if (tried(at, stop))
                return true;
        }
    }
    return false;
}

std::optional<FoundRun> RunFinder::announced(std::size_t anchor)
{
    const auto announcement = announcementAt(m_text, anchor);
    if (!announcement)
        return std::nullopt;
    const std::size_t value = announcement->value;
    if (value < m_limit && m_text.substr(value, 3) == "eyJ") { // the usual case: a JWT, and ours
        m_pending = announcement;
        m_at = value;
        return std::nullopt;
    }
    return opaque(*announcement);
}

std::optional<FoundRun> RunFinder::opaque(const Announcement &announcement)
{
    const std::size_t value = announcement.value;
    const std::size_t end = opaqueEnd(m_text, announcement);
    if (end == value || holdsJwt(value, end))
        return std::nullopt;
    return FoundRun{TokenSpan{value, end - value, TokenSpan::Kind::Opaque}, {}};
}

std::optional<FoundRun> RunFinder::next()
{
    while (true) {
        auto found = fromRun();
        const bool wasEntered = m_pending && m_at > m_pending->value;
        if (!found && wasEntered) // what was announced looked like a JWT, and is none
            found = opaque(*m_pending);
        if (found || wasEntered)
            m_pending.reset();
        if (found)
            return found;
        m_at = std::max(m_at, m_next);
        const std::size_t anchor = anchorIn(m_text, m_at, m_limit);
        if (anchor >= m_limit)
            return std::nullopt;
        m_at = anchor + 1;
        if (isHeaderAnchor(m_text[anchor])) {
            if (enterRun(anchor))
                continue;
            m_pending.reset();
            m_at = m_runEnd;
        } else if (auto announcedToken = announced(anchor)) {
            return announcedToken;
        }
    }
}

void RunFinder::resumeAt(std::size_t place)
{
    m_at = std::max(m_at, place);
    m_next = m_runEnd = std::max(m_runEnd, m_at);
}

} // namespace Grantscope::Find
