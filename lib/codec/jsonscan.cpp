// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/jsonscan_p.h"

#include <cstring>

namespace Grantscope
{

namespace
{

qsizetype afterSpace(QByteArrayView json, qsizetype at)
{
    while (at < json.size() && isJsonSpace(json[at]))
        ++at;
    return at;
}

/// The index behind the object or array that opens at `at`.
qsizetype endOfContainer(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        switch (json[at]) {
        case '"':
            at = endOfJsonString(json, at);
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            if (--depth == 0)
                return at + 1;
            break;
        default:
            break;
        }
        ++at;
    }
    return json.size();
}

qsizetype endOfValue(QByteArrayView json, qsizetype at)
{
    if (at >= json.size())
        return json.size();
    if (json[at] == '"')
        return endOfJsonString(json, at);
    if (json[at] == '{' || json[at] == '[')
        return endOfContainer(json, at);
    while (at < json.size() && json[at] != ',' && json[at] != '}' && !isJsonSpace(json[at]))
        ++at;
    return at;
}

} // namespace

qsizetype endOfJsonString(QByteArrayView json, qsizetype quote)
{
    const char *const end = json.data() + json.size();
    const char *at = json.data() + quote + 1;
    while (at < end) {
        const auto *closing = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
        if (closing == nullptr)
            break;
        // A quote is escaped when an odd number of backslashes stands before it.
        const char *slash = closing;
        while (slash > at && slash[-1] == '\\')
            --slash;
        if ((closing - slash) % 2 == 0)
            return closing - json.data() + 1;
        at = closing + 1;
    }
    return json.size();
}

JsonMemberSpans topLevelMembers(QByteArrayView json)
{
    JsonMemberSpans spans;
    qsizetype at = afterSpace(json, 0);
    if (at >= json.size() || json[at] != '{')
        return spans;
    for (;;) {
        at = afterSpace(json, at + 1); // behind the brace or the comma
        if (at >= json.size() || json[at] != '"')
            return spans;
        JsonMemberSpan span;
        const qsizetype nameEnd = endOfJsonString(json, at);
        span.name = json.sliced(at + 1, qMax<qsizetype>(0, nameEnd - at - 2));
        span.nameHasEscapes = span.name.contains('\\');
        const qsizetype colon = afterSpace(json, nameEnd);
        at = afterSpace(json, qMin(colon + 1, json.size()));
        const qsizetype valueEnd = endOfValue(json, at);
        span.value = json.sliced(at, valueEnd - at);
        spans.append(span);
        at = afterSpace(json, valueEnd);
        if (at >= json.size() || json[at] != ',')
            return spans;
    }
}

} // namespace Grantscope
