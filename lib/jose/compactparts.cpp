// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/compactparts_p.h"

namespace Grantscope
{

CompactParts compactParts(std::string_view token)
{
    constexpr std::size_t Most = 6;
    CompactParts parts;
    std::size_t start = 0;
    for (std::size_t dot = 0; parts.count < Most && dot != std::string_view::npos; start = dot + 1) {
        dot = token.find('.', start);
        const std::string_view part = token.substr(start, dot == std::string_view::npos ? dot : dot - start);
        ++parts.count;
        if (parts.count == 1) {
            parts.header = part;
        } else if (parts.count == 2) {
            parts.payload = part;
            parts.signedText = token.substr(0, dot);
        } else if (parts.count == 3) {
            parts.signature = part;
        }
    }
    return parts;
}

} // namespace Grantscope
