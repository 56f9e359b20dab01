// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/bytesearch.h"

#include "inspect/find/alphabet.h"

#include <algorithm>

namespace Grantscope::Find
{
namespace
{

const char *anchor(const char *from, const char *end)
{
    for (; end - from >= 3; ++from) {
        if (isAnchor(from))
            return from;
    }
    return end;
}

const char *runEnd(const char *from, const char *end)
{
    while (from != end && is(*from, Base64Url | Dot))
        ++from;
    return from;
}

std::size_t lineFeeds(const char *from, const char *end)
{
    return static_cast<std::size_t>(std::count(from, end, '\n'));
}

const char *textEnd(const char *from, const char *end)
{
    while (from != end && *from != '"' && *from != '\\')
        ++from;
    return from;
}

constexpr ByteSearch Portable{anchor, runEnd, lineFeeds, textEnd};

} // namespace

const ByteSearch &portableByteSearch()
{
    return Portable;
}

const ByteSearch &byteSearch()
{
    static const ByteSearch &chosen = avx2ByteSearch() != nullptr ? *avx2ByteSearch() : Portable;
    return chosen;
}

} // namespace Grantscope::Find
