// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/objectreader.h"

#include "inspect/find/alphabet.h"

namespace Grantscope::Find
{

ObjectReader::ObjectReader(std::string_view paddedJson)
    : m_search(byteSearch())
    , m_json(paddedJson)
{
}

inline void ObjectReader::skipSpaces()
{
    while (m_at < m_json.size() && m_json[m_at] <= ' ' && is(m_json[m_at], Blank | Break))
        ++m_at;
}

inline bool ObjectReader::take(char c)
{
    skipSpaces();
    if (m_at >= m_json.size() || m_json[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool ObjectReader::takeString(std::string_view &inner)
{
    const std::size_t from = m_at + 1;                         // behind the quote
    for (std::size_t at = from; at < m_json.size(); at += 2) { // over the backslash, and what it escapes
        at += static_cast<std::size_t>(m_search.textEnd(m_json.data() + at, m_json.data() + m_json.size()) -
                                       (m_json.data() + at));
        if (at < m_json.size() && m_json[at] == '"') {
            inner = m_json.substr(from, at - from);
            m_at = at + 1;
            return true;
        }
    }
    return false;
}

bool ObjectReader::takeNested()
{
    std::size_t depth = 0;
    std::string_view skipped;
    while (m_at < m_json.size()) {
        const char c = m_json[m_at];
        if (c == '"') {
            if (!takeString(skipped))
                return false;
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return true;
    }
    return false;
}

bool ObjectReader::takeValue(std::string_view &value)
{
    skipSpaces();
    if (m_at >= m_json.size())
        return false;
    const std::size_t from = m_at;
    const char c = m_json[m_at];
    std::string_view inner;
    bool taken = false;
    if (c == '"') {
        taken = takeString(inner);
    } else if (c == '{' || c == '[') {
        taken = takeNested();
    } else {
        const auto belongs = [](char at) { return is(at, Base64Url | Dot) || at == '+'; };
        while (m_at < m_json.size() && belongs(m_json[m_at]))
            ++m_at;
        taken = m_at != from;
    }
    value = m_json.substr(from, m_at - from);
    return taken;
}

void ObjectReader::finish()
{
    skipSpaces();
    m_whole = m_at == m_json.size();
}

bool ObjectReader::next(Member &member)
{
    if (m_first && !take('{'))
        return false;
    const bool ends = take('}');
    if (ends) {
        finish();
        return false;
    }
    if (!m_first && !take(','))
        return false;
    m_first = false;
    skipSpaces();
    if (m_at >= m_json.size() || m_json[m_at] != '"')
        return false;
    return takeString(member.name) && take(':') && takeValue(member.value);
}

std::string_view plainText(std::string_view value)
{
    if (value.size() < 2 || value.front() != '"' || value.find('\\') != std::string_view::npos)
        return {};
    return value.substr(1, value.size() - 2);
}

} // namespace Grantscope::Find
