// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/announcement.h"

#include "inspect/find/alphabet.h"

#include <algorithm>
#include <array>

namespace Grantscope::Find
{
namespace
{

constexpr std::size_t MaxName = 40;
constexpr std::size_t MaxGap = 24; // between a name and its value
constexpr std::size_t Shortest = 4;
constexpr std::size_t ShortestInProse = 8; // behind `Bearer `; shorter ones are words
constexpr std::size_t LongWord = 20;

// Folded: lower case, letters and digits only. Names that end in `token` and bear none (page_token, csrf_token, token_type)
// are many, so these are the ones that do.
constexpr std::array<std::string_view, 9> Names{"authtoken",     "bearertoken",  "apitoken",
                                                "securitytoken", "subjecttoken", "actortoken",
                                                "securetoken",   "oauthtoken",   "sessiontoken"};
constexpr std::array<std::string_view, 3> Endings{"accesstoken", "refreshtoken", "idtoken"};
constexpr std::array<std::string_view, 2> Words{"token", "bearer"};

struct FoldedName
{
    explicit FoldedName(std::string_view name)
    {
        for (const char c : name) {
            if (is(c, Upper | Lower | Digit))
                m_letters[m_size++] = static_cast<char>(is(c, Upper) ? c | 0x20 : c);
        }
    }
    [[nodiscard]] std::string_view text() const { return {m_letters.data(), m_size}; }
    [[nodiscard]] bool isWord() const { return std::find(Words.begin(), Words.end(), text()) != Words.end(); }
    [[nodiscard]] bool isToken() const
    {
        return std::find(Names.begin(), Names.end(), text()) != Names.end() ||
               std::any_of(Endings.begin(), Endings.end(),
                           [this](std::string_view end) { return text().ends_with(end); });
    }

private:
    std::array<char, MaxName> m_letters{};
    std::size_t m_size = 0;
};

bool isNameByte(char c)
{
    return is(c, Base64Url);
}

bool isScheme(std::string_view name)
{
    return name.size() == 6 && std::equal(name.begin(), name.end(), std::string_view("bearer").begin(),
                                          [](char a, char b) { return (a | 0x20) == b; });
}

/// Words that take the place of a character that can't stand for itself: `&quot;` `&gt;` `\u003e` `%3D` ...
std::size_t escapeAt(std::string_view text, std::size_t at)
{
    static constexpr std::array<std::string_view, 12> Escapes{
        "&quot;", "&gt;", "&#34;", "\\u0022", "\\u003d", "\\u003e", "%22", "%3A", "%3a", "%3D", "%3d", "%20"};
    if (text[at] != '&' && text[at] != '\\' && text[at] != '%')
        return 0;
    for (const std::string_view escape : Escapes) {
        if (text.substr(at, escape.size()) == escape)
            return escape.size();
    }
    return 0;
}

/// What may stand between a name and its value: quotes, spaces, and one of `:`, `=`, `>`.
std::optional<std::size_t> behindGap(std::string_view text, std::size_t from)
{
    bool separated = false;
    const std::size_t end = std::min(text.size(), from + MaxGap);
    for (std::size_t i = from; i < end;) {
        const char c = text[i];
        if (const std::size_t escape = escapeAt(text, i); escape != 0) {
            const std::string_view word = text.substr(i, escape);
            separated = separated ||
                        !(word == "&quot;" || word == "&#34;" || word == "\\u0022" || word == "%22" || word == "%20");
            i += escape;
        } else if (c == ':' || c == '=' || c == '>') {
            separated = true;
            ++i;
        } else if (c == '"' || c == '\'' || c == '\\' || c == ']' ||
                   is(c, Blank | (separated ? unsigned(Break) : 0U))) {
            ++i;
        } else {
            return separated ? std::optional(i) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// `Bearer abc`, `Bearer%20abc`, `Bearer \u201dabc`.
std::optional<std::size_t> behindScheme(std::string_view text, std::size_t from)
{
    std::size_t at = endOf(text, from, Blank);
    if (text.substr(at, 3) == "%20")
        at += 3;
    else if (text.substr(at, 1) == "+")
        at += 1;
    return at != from && at < text.size() ? std::optional(at) : std::nullopt;
}

bool looksLikeToken(std::string_view value)
{
    unsigned classes = 0;
    for (const char c : value)
        classes |= ByteClasses[static_cast<unsigned char>(c)];
    const bool isMixed = (classes & Upper) != 0 && (classes & Lower) != 0;
    return (classes & Digit) != 0 || (isMixed && value.size() >= LongWord) || value.size() > LongWord + 10;
}

bool isWordOfTheFormat(std::string_view value)
{
    return value == "null" || value == "true" || value == "false" || value == "undefined" || value == "None" ||
           isScheme(value);
}

/// `\naccess_token`, `%26access_token`: what is left of an escape is no part of the name.
std::string_view withoutEscape(std::string_view name)
{
    static constexpr std::array<std::string_view, 7> Rests{"n", "26", "u0026", "3F", "3f", "t", "r"};
    for (const std::string_view rest : Rests) {
        if (name.starts_with(rest))
            return name.substr(rest.size());
    }
    return name;
}

} // namespace

std::optional<Announcement> announcementAt(std::string_view text, std::size_t anchor)
{
    std::size_t begin = anchor;
    while (begin > 0 && anchor - begin < MaxName / 2 && isNameByte(text[begin - 1]))
        --begin;
    const std::size_t end = anchor + 3;
    if (end < text.size() && isNameByte(text[end]))
        return std::nullopt; // the name goes on: token_type
    std::string_view name = text.substr(begin, end - begin);
    if (begin > 0 && (text[begin - 1] == '\\' || text[begin - 1] == '%'))
        name = withoutEscape(name);
    if (isScheme(name)) {
        if (const auto value = behindScheme(text, end))
            return Announcement{*value, true, true};
    }
    const FoldedName folded(name);
    if (!folded.isToken() && !folded.isWord())
        return std::nullopt;
    const auto value = behindGap(text, end);
    return value ? std::optional(Announcement{*value, false, folded.isWord()}) : std::nullopt;
}

std::size_t opaqueEnd(std::string_view text, const Announcement &announcement)
{
    const std::size_t from = announcement.value;
    const std::string_view room = text.substr(0, std::min(text.size(), from + MaxAnnounced));
    const auto belongs = [](char c) { return is(c, Base64Url | Dot) || (is(c, Token68) && c != '='); };
    std::size_t letters = from;
    while (letters < room.size() && belongs(room[letters]))
        ++letters;
    std::size_t end = letters;
    while (end < room.size() && end - letters < 2 && room[end] == '=') // padding
        ++end;
    if (end != text.size() && (end == room.size() || std::string_view("=([").find(room[end]) != std::string_view::npos))
        return from;
    if (announcement.isProse && end == letters && text.substr(from, end - from).ends_with('.') &&
        !text.substr(from, end - from).ends_with(".."))
        --end; // the sentence's
    const std::string_view value = text.substr(from, end - from);
    const bool isPlausible = announcement.isProse ? value.size() >= ShortestInProse && looksLikeToken(value)
                                                  : value.size() >= Shortest && !isWordOfTheFormat(value);
    const bool isMarkup = value.starts_with('/') || value.find_first_not_of("./+~=-_") == std::string_view::npos;
    return isPlausible && !isMarkup ? end : from;
}

} // namespace Grantscope::Find
