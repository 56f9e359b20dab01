// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the bytes of a body to UTF-8, whatever mark or charset they bear.

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Grantscope
{

inline constexpr QByteArrayView Utf8Mark = "\xEF\xBB\xBF";
inline constexpr QByteArrayView Utf16LittleMark = "\xFF\xFE";
inline constexpr QByteArrayView Utf16BigMark = "\xFE\xFF";

struct DecodedText
{
    enum class Source { Utf8, Utf16, Latin1 };

    QByteArray utf8;
    bool hadByteOrderMark = false;
    Source source = Source::Utf8;
    QString encoding; ///< `UTF-8`, `UTF-16LE`, `UTF-16BE`, `ISO-8859-1`
};

/// Takes off one UTF-8 mark; turns UTF-16 with a mark into UTF-8. Error `text-encoding` (Origin::Protocol) with the
/// offset of the first byte that is no UTF-8.
[[nodiscard]] Result<DecodedText> toUtf8(QByteArrayView bytes);
/// Every byte is a character. For bodies that say so; nothing else tells ISO-8859-1 from broken UTF-8.
[[nodiscard]] DecodedText fromLatin1(QByteArrayView bytes);

/// `byte 119 (line 5, column 12)`, lines and columns from 1, bytes from 0. A column is a character; a mark is none.
[[nodiscard]] QString placeInText(QByteArrayView bytes, qsizetype offset);
/// The same for an offset into `text.utf8`, told as the byte of the body that it was made of.
[[nodiscard]] QString placeInSource(const DecodedText &text, qsizetype utf8Offset);

/// The offset of the first byte that begins no well-formed UTF-8 sequence (RFC 3629: no surrogates, no overlong forms),
/// or -1.
[[nodiscard]] qsizetype firstByteThatIsNoUtf8(QByteArrayView bytes);
/// UTF-8 with U+FFFD for lone surrogates, where QString::toUtf8() has a question mark.
[[nodiscard]] QByteArray utf8WithReplacements(QStringView text);

} // namespace Grantscope
