// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/tokenfinder.h"

#include "inspect/find/runfinder.h"
#include "inspect/find/tokencontext_p.h"
#include "inspect/find/wrapping.h"

#include <algorithm>
#include <unordered_map>

namespace Grantscope
{
namespace
{

/// Lines and columns of places that come in their order.
class LineCounter final
{
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {
    }

    void place(FoundToken &token)
    {
        const std::string_view passed = m_text.substr(m_at, token.span.offset - m_at);
        m_line += static_cast<std::size_t>(std::count(passed.begin(), passed.end(), '\n'));
        if (const std::size_t feed = passed.rfind('\n'); feed != std::string_view::npos)
            m_lineBegin = m_at + feed + 1;
        m_at = token.span.offset;
        token.line = m_line;
        token.column = token.span.offset - m_lineBegin + 1;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineBegin = 0;
};

class Collection final
{
public:
    explicit Collection(std::string_view text)
        : m_text(text)
        , m_lines(text)
    {
    }

    void add(std::string token, const TokenSpan &span)
    {
        const auto known = m_places.find(token);
        if (known != m_places.end()) {
            ++m_tokens[known->second].count;
            return;
        }
        m_places.emplace(token, m_tokens.size());
        FoundToken found{std::move(token), span, 1, 1, Find::contextOf(m_text, span.offset), 1};
        m_lines.place(found);
        m_tokens.push_back(std::move(found));
    }

    [[nodiscard]] std::vector<FoundToken> take() { return std::move(m_tokens); }

private:
    std::string_view m_text;
    LineCounter m_lines;
    std::vector<FoundToken> m_tokens;
    std::unordered_map<std::string, std::size_t> m_places; ///< The whole token, not a hash of it: equal is equal.
};

} // namespace

std::vector<FoundToken> findTokens(std::string_view text)
{
    Find::RunFinder finder(text, 0, text.size());
    Find::JwtReader reader;
    Collection tokens(text);
    while (const auto found = finder.next()) {
        if (auto whole = Find::unwrapped(text, found->span, reader)) {
            finder.resumeAt(whole->span.offset + whole->span.size);
            tokens.add(std::move(whole->text), whole->span);
        } else {
            tokens.add(std::string(text.substr(found->span.offset, found->span.size)), found->span);
        }
    }
    return tokens.take();
}

} // namespace Grantscope
