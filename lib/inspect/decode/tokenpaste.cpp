// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/decode/tokenpaste.h"

#include "inspect/decode/tokentext_p.h"

#include <algorithm>

namespace Grantscope
{
namespace
{
constexpr qsizetype MaxToken = 1024 * 1024; // as inspectToken() has it
} // namespace

bool isOneToken(QByteArrayView text)
{
    if (text.size() > MaxToken)
        return false;
    const QByteArray token = cleanedToken(text).token;
    // No token has a space (RFC 6750 section 2.1), and what it came in has marks that none has either.
    const auto isForeign = [](char c) { return QByteArrayView(" \t\r\n{}<>\"'&?").contains(c); };
    return !token.isEmpty() && std::none_of(token.cbegin(), token.cend(), isForeign);
}

} // namespace Grantscope
