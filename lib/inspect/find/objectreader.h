// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The members of one JSON object, read in place: for the few that a bulk search needs, at the cost of walking over the text
// once. It copies nothing, decodes no escapes and judges no values; what must be exact goes through codec/json.

#include "inspect/find/bytesearch.h"

#include <string_view>

namespace Grantscope::Find
{

class ObjectReader final
{
public:
    struct Member
    {
        std::string_view name;  ///< As it stands between its quotes.
        std::string_view value; ///< As it stands, quotes and brackets included.
    };

    /// ByteSearch::TextPadding readable bytes must follow the text.
    explicit ObjectReader(std::string_view paddedJson);

    /// False at the end, or where it is no JSON any more.
    [[nodiscard]] bool next(Member &member);
    /// After next() gave false: the object was closed, and only spaces came after it.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void skipSpaces();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeString(std::string_view &inner);
    [[nodiscard]] bool takeValue(std::string_view &value);
    [[nodiscard]] bool takeNested();
    void finish();

    const ByteSearch &m_search;
    std::string_view m_json;
    std::size_t m_at = 0;
    bool m_first = true;
    bool m_whole = false;
};

/// The text between the quotes of a string without escapes; empty for anything else.
[[nodiscard]] std::string_view plainText(std::string_view value);

} // namespace Grantscope::Find
