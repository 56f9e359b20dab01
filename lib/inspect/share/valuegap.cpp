// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/share/valuegap_p.h"

#include <array>

namespace Grantscope::Share
{
namespace
{

constexpr std::size_t MostBackslashes = 64;

bool isBlank(char c)
{
    return Find::is(c, Find::Blank);
}

struct Separator
{
    std::size_t size = 0;
    ValueStyle style = ValueStyle::Form;
};

/// `inQuotes`: the name was in quotes, so a comma may be between it and the value of a pair: ["Cookie", "a=b"].
Separator separatorAt(const Look &look, std::size_t at, bool inQuotes)
{
    static constexpr std::array<std::pair<std::string_view, ValueStyle>, 6> Words{{{"%3d", ValueStyle::Encoded},
                                                                                   {"%3a", ValueStyle::Encoded},
                                                                                   {"\\u003d", ValueStyle::Form},
                                                                                   {"&gt;", ValueStyle::Element},
                                                                                   {"\\u003e", ValueStyle::Element},
                                                                                   {"=>", ValueStyle::Prose}}};
    for (const auto &[word, style] : Words) {
        if (look.isAt(at, word))
            return {word.size(), style};
    }
    const char c = look.at(at);
    if (c == '=')
        return {1, ValueStyle::Form};
    const bool isScheme = c == ':' && (look.at(at + 1) == ':' || look.isAt(at + 1, "//"));
    if (c == ':' && !isScheme)
        return {1, ValueStyle::Prose};
    const bool isPair = inQuotes && c == ',' && look.before(1) == '"' && look.before(2) == '[';
    return isPair ? Separator{1, ValueStyle::Prose} : Separator();
}

} // namespace

std::string quoteAt(const Look &look, std::size_t place)
{
    static constexpr std::array<std::string_view, 5> Words{"&quot;", "&#34;", "%22", "%27", "&apos;"};
    for (const std::string_view word : Words) {
        if (look.isAt(place, word))
            return std::string(look.text(place, place + word.size()));
    }
    const std::size_t end = look.endOf(place, [](char c) { return c == '\\'; });
    if (end - place > MostBackslashes)
        return {};
    if (look.at(end) == '"' || look.at(end) == '\'' || look.at(end) == '`')
        return std::string(look.text(place, end + 1));
    if (end > place && look.isAt(end, "u0022"))
        return std::string(look.text(place, end + 5));
    return {};
}

std::optional<ValueGap> gapBehind(const Look &look, std::size_t end)
{
    const std::string closing = quoteAt(look, end);
    std::size_t at = end + closing.size();
    if (look.at(at) == ']')
        ++at;
    at = look.endOf(at, isBlank);
    const Separator separator = separatorAt(look, at, !closing.empty());
    if (separator.size == 0)
        return std::nullopt;
    at += separator.size;
    if (separator.style == ValueStyle::Element)
        return ValueGap{at, ValueStyle::Element, {}};
    const bool mayBreak = !closing.empty(); // JSON: the value may stand in the next line
    at = look.endOf(at, [mayBreak](char c) { return isBlank(c) || (mayBreak && Find::is(c, Find::Break)); });
    const std::string opening = quoteAt(look, at);
    if (!opening.empty())
        return ValueGap{at + opening.size(), ValueStyle::Quoted, opening};
    if (look.isAt(at, "[hidden]")) // a mask, no list
        return ValueGap{at, separator.style, {}};
    if (!closing.empty() && (look.at(at) == '[' || look.at(at) == '{'))
        return ValueGap{at, ValueStyle::List, {}};
    const bool isLiteral = !closing.empty() && separator.style == ValueStyle::Prose;
    return ValueGap{at, isLiteral ? ValueStyle::Literal : separator.style, {}};
}

} // namespace Grantscope::Share
