// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "jose/keys/dersignature_p.h"

#include <algorithm>

namespace Grantscope
{

namespace
{

void putInFront(DerSignature &der, unsigned char byte)
{
    der.bytes[--der.start] = byte;
}

void putIntegerInFront(DerSignature &der, std::string_view number)
{
    while (number.size() > 1 && number.front() == '\0')
        number.remove_prefix(1);
    const std::size_t end = der.start;
    der.start -= number.size();
    std::copy(number.begin(), number.end(), der.bytes.begin() + static_cast<std::ptrdiff_t>(der.start));
    if (der.bytes[der.start] >= 0x80) // else it would be negative
        putInFront(der, 0);
    putInFront(der, static_cast<unsigned char>(end - der.start)); // at most 67: the short form
    putInFront(der, 0x02);
}

} // namespace

DerSignature derSignature(std::string_view r, std::string_view s)
{
    DerSignature der;
    der.start = der.bytes.size();
    putIntegerInFront(der, s);
    putIntegerInFront(der, r);
    const std::size_t content = der.bytes.size() - der.start;
    putInFront(der, static_cast<unsigned char>(content));
    if (content >= 0x80)
        putInFront(der, 0x81);
    putInFront(der, 0x30);
    return der;
}

} // namespace Grantscope
