// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/alphabet.h"
#include "inspect/find/tokencontext_p.h"

#include <algorithm>
#include <array>

namespace Grantscope::Find
{
namespace
{

constexpr std::size_t Reach = 300; // bytes before the token
constexpr std::size_t MaxName = 64;

bool isAlike(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

bool endsAlike(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && isAlike(text.substr(text.size() - end.size()), end);
}

/// Reads backwards from the token: each function takes off what it knows from the end of what is left.
class Backwards final
{
public:
    explicit Backwards(std::string_view before)
        : m_left(before)
    {
    }

    [[nodiscard]] char last() const { return m_left.empty() ? '\0' : m_left.back(); }
    [[nodiscard]] std::string_view left() const { return m_left; }

    bool take(std::string_view end)
    {
        if (!endsAlike(m_left, end))
            return false;
        m_left.remove_suffix(end.size());
        return true;
    }

    void takeBlanks(unsigned classes = Blank)
    {
        while (!m_left.empty() && is(m_left.back(), classes))
            m_left.remove_suffix(1);
    }

    bool takeQuote()
    {
        static constexpr std::array<std::string_view, 9> Quotes{"&quot;", "&#34;", "\\u0022",      "%22",         "\"",
                                                                "'",      "`",     "\xe2\x80\x9c", "\xe2\x80\x9d"};
        const bool taken =
            std::any_of(Quotes.begin(), Quotes.end(), [this](std::string_view quote) { return take(quote); });
        while (taken && take("\\")) { // of a string in a string
        }
        return taken;
    }

    std::string_view takeName()
    {
        std::size_t size = 0;
        const auto belongs = [](char c) {
            return is(c, Base64Url | Dot) || c == ':' || c == '$' || c == '[' || c == ']';
        };
        while (size < m_left.size() && size < MaxName && belongs(m_left[m_left.size() - 1 - size]))
            ++size;
        const std::string_view name = m_left.substr(m_left.size() - size);
        m_left.remove_suffix(size);
        return name;
    }

private:
    std::string_view m_left;
};

std::string named(std::string_view what, std::string_view name)
{
    return std::string(what) + ' ' + std::string(name);
}

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.rfind(':') + 1); // npos + 1 is 0
}

std::string header(std::string_view name)
{
    return isAlike(name, "authorization") ? "Authorization header" : std::string(name) + " header";
}

/// `{"name": "Authorization", "value": "Bearer`: HAR writes headers, cookies and parameters so.
std::string pairName(std::string_view before)
{
    const std::size_t open = before.rfind('{');
    const std::string_view object = open == std::string_view::npos ? before : before.substr(open);
    const std::size_t key = object.rfind("\"name\"");
    if (key == std::string_view::npos)
        return {};
    const std::size_t begin = object.find('"', key + 6);
    const std::size_t end = begin == std::string_view::npos ? begin : object.find('"', begin + 1);
    if (end == std::string_view::npos || end - begin > MaxName)
        return {};
    return std::string(object.substr(begin + 1, end - begin - 1));
}

std::string jsonMember(std::string_view name, std::string_view before)
{
    if (name == "value") {
        const std::string pair = pairName(before);
        if (isAlike(pair, "authorization"))
            return header(pair);
        if (!pair.empty())
            return named("JSON member", pair);
    }
    return named("JSON member", name);
}

std::string element(std::string_view before)
{
    const std::size_t open = before.rfind('<');
    if (open == std::string_view::npos || before.size() - open > MaxName * 2)
        return "text";
    const std::string_view tag = before.substr(open + 1);
    const std::string_view name = tag.substr(0, tag.find_first_of(" \t\r\n/>"));
    return name.empty() || !is(name.front(), Upper | Lower | Base64Url | Dot)
               ? "text"
               : named("XML element", withoutPrefix(name));
}

std::string parameter(Backwards &reader)
{
    std::string_view name = reader.takeName();
    const std::string_view before = reader.left();
    if (before.ends_with('%') && name.size() > 2)
        name.remove_prefix(2); // of an encoded `?` or `&`
    if (name.empty())
        return "text";
    const std::size_t line = before.rfind('\n');
    const std::string_view thisLine = line == std::string_view::npos ? before : before.substr(line + 1);
    const bool isCookie =
        thisLine.find("ookie") != std::string_view::npos && thisLine.find("ookie:") != std::string_view::npos;
    if (isCookie)
        return named("cookie", name);
    const std::size_t word = before.find_last_of(" \t\r\n\"'<>");
    const std::string_view url = word == std::string_view::npos ? before : before.substr(word + 1);
    if (url.find_first_of("?#%") != std::string_view::npos)
        return named("URL parameter", name);
    return named("form parameter", name);
}

std::string quoted(Backwards &reader)
{
    Backwards look = reader;
    look.takeBlanks(Blank | Break);
    if (look.take(":") || look.take("=>")) {
        look.takeBlanks(Blank | Break);
        const bool isQuoted = look.takeQuote();
        const std::string_view name = look.takeName();
        if (!name.empty())
            return isQuoted ? jsonMember(name, look.left()) : named("JSON member", name);
    } else if (look.take("=")) {
        look.takeBlanks();
        const std::string_view name = look.takeName();
        const std::size_t open = look.left().find_last_of("<>");
        const bool isTag = open != std::string_view::npos && look.left()[open] == '<';
        if (!name.empty())
            return isTag ? named("XML attribute", withoutPrefix(name)) : named("variable", name);
    }
    return {};
}

/// `Name: ` at the beginning of a line, or of what is in quotes.
std::string headerLine(Backwards reader)
{
    reader.takeBlanks();
    if (!reader.take(":"))
        return {};
    std::string_view name = reader.takeName();
    if (const std::size_t colon = name.rfind(':'); colon != std::string_view::npos)
        name.remove_prefix(colon + 1);
    return name.empty() ? std::string() : header(name);
}

std::string behindScheme(Backwards reader)
{
    reader.takeBlanks();
    reader.take("%20");
    reader.takeQuote(); // `“Bearer ”`
    if (reader.take(":")) {
        reader.takeBlanks();
        if (endsAlike(reader.left(), "authorization"))
            return "Authorization header";
    }
    std::string name;
    if (std::string line = headerLine(reader); !line.empty())
        name = std::move(line);
    Backwards quotedReader = reader;
    if (quotedReader.takeQuote()) {
        if (std::string member = quoted(quotedReader); !member.empty())
            name = std::move(member);
    }
    return name.empty() || name == "JSON member authorization" || name == "JSON member Authorization"
               ? "Authorization header"
               : name;
}

} // namespace

std::string contextOf(std::string_view text, std::size_t offset)
{
    const std::size_t from = offset > Reach ? offset - Reach : 0;
    Backwards reader(text.substr(from, offset - from));
    Backwards look = reader;
    if (look.takeQuote()) {
        if (std::string name = quoted(look); !name.empty())
            return name;
    }
    look = reader;
    look.takeQuote();
    look.takeBlanks();
    if (look.take("%20") || look.left().size() < reader.left().size()) {
        look.takeQuote();
        if (look.take("bearer") || look.take("dpop"))
            return behindScheme(look);
    }
    look = reader;
    look.takeBlanks(Blank | Break);
    if (look.last() == '>' && (look.left().size() < 2 || look.left().substr(look.left().size() - 2) != "=>"))
        return element(look.left());
    if (std::string line = headerLine(reader); !line.empty())
        return line;
    look = reader;
    if (look.take("=") || look.take("%3D"))
        return parameter(look);
    return "text";
}

} // namespace Grantscope::Find
