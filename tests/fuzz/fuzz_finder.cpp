// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Any bytes: what is found lies in the text, a text in two parts gives what the whole gives, and the two searches agree.

#include "inspect/find/bytesearch.h"
#include "inspect/find/runfinder.h"
#include "inspect/find/tokenfinder.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Grantscope;

namespace
{

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::vector<TokenSpan> spans(std::string_view text, std::size_t begin, std::size_t end)
{
    Find::RunFinder finder(text, begin, end);
    std::vector<TokenSpan> list;
    while (const auto found = finder.next()) {
        require(found->span.offset + found->span.size <= text.size() && found->span.size > 0);
        list.push_back(found->span);
    }
    return list;
}

void sort(std::vector<TokenSpan> &list)
{
    std::sort(list.begin(), list.end(), [](const TokenSpan &a, const TokenSpan &b) {
        return a.offset != b.offset ? a.offset < b.offset : a.size < b.size;
    });
}

void partsGiveTheWhole(std::string_view text, std::size_t edge)
{
    auto whole = spans(text, 0, text.size());
    auto parts = spans(text, 0, edge);
    const auto rest = spans(text, edge, text.size());
    parts.insert(parts.end(), rest.begin(), rest.end());
    sort(whole);
    sort(parts);
    require(parts == whole);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    for (const FoundToken &token : findTokens(text)) {
        require(token.span.offset + token.span.size <= text.size());
        require(!token.text.empty() && token.count > 0 && token.line > 0 && token.column > 0);
    }
    partsGiveTheWhole(text, size == 0 ? 0 : data[0] * size / 256);
    const char *const end = text.data() + text.size();
    require(Find::byteSearch().anchor(text.data(), end) == Find::portableByteSearch().anchor(text.data(), end));
    require(Find::byteSearch().runEnd(text.data(), end) == Find::portableByteSearch().runEnd(text.data(), end));
    return 0;
}
