// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Any bytes: in pieces as in one. (That a second time changes nothing more holds for texts, and their tests say so; bytes can be
// made whose masks read differently.)

#include "inspect/share/redactor.h"

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

/// In pieces whose sizes the bytes themselves give.
std::string inPieces(std::string_view text)
{
    Redactor redactor;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = std::min<std::size_t>(1 + static_cast<unsigned char>(text[at]) % 13, text.size() - at);
        redactor.feed(text.substr(at, size), out);
        at += size;
    }
    redactor.finish(out);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    require(inPieces(text) == redactedCopy(text));
    return 0;
}
