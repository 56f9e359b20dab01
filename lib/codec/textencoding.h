// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the bytes of a body to UTF-8, whatever mark or charset they bear.

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Grantscope
{

struct DecodedText
{
    QByteArray utf8;
    bool hadByteOrderMark = false;
};

/// Takes off one UTF-8 mark; turns UTF-16 with a mark into UTF-8. Error `text-encoding` (Origin::Protocol) with the offset
/// of the first byte that is no UTF-8.
[[nodiscard]] Result<DecodedText> toUtf8(QByteArrayView bytes);
/// `byte 119 (line 5, column 12)`, lines and columns from 1.
[[nodiscard]] QString placeInText(QByteArrayView bytes, qsizetype offset);

} // namespace Grantscope
