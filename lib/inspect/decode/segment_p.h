// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One part of a JWT, between two dots: decoded as strictly as the RFC wants, and if that fails as far as it goes.

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace Grantscope
{

struct Segment
{
    QByteArray bytes;
    QStringList
        oddities; ///< Finding ids: `base64-padding`, `base64-alphabet`, `base64-trailing-bits`; empty: as RFC 7515 wants it.
    bool whole = true; ///< False: a character that is no base64 ended it, or its length shows that one is missing.
};

/// Tolerant: padding, the standard alphabet and loose trailing bits are accepted and noted.
[[nodiscard]] Segment decodedSegment(QByteArrayView text);

/// The best that can be read of a part whose start may be lost. Base64 read from the wrong one of its four positions is
/// noise, so each position is tried; it is taken where the result reads as text and the part as it stands does not.
[[nodiscard]] QByteArray readableBytes(QByteArrayView text);

} // namespace Grantscope
