// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// base64url without padding (RFC 4648 section 5, RFC 7515 section 2), strict: only what re-encodes to itself is
// accepted.

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <optional>
#include <string_view>

namespace Grantscope
{

[[nodiscard]] QByteArray base64UrlEncoded(QByteArrayView bytes);
/// No value for padding, foreign characters, a length of 4n+1, or trailing bits that are not zero.
[[nodiscard]] std::optional<QByteArray> base64UrlDecoded(QByteArrayView text);

/// The same for many texts: decodes into `out`, a buffer of the caller's with at least base64UrlRoom(text.size()) bytes.
/// Gives the number of bytes that are meant; behind them `out` may be overwritten within that room.
[[nodiscard]] std::optional<std::size_t> base64UrlDecodedTo(std::string_view text, char *out);
/// The same for what may be cut or damaged: as far as it is base64url. Gives how many characters that is, of which
/// base64UrlBytes() are in `out`; bits behind the last whole byte are not looked at.
[[nodiscard]] std::size_t base64UrlDecodedStart(std::string_view text, char *out);

[[nodiscard]] constexpr std::size_t base64UrlRoom(std::size_t characters)
{
    return characters / 4 * 3 + 16; // whole registers are written
}
/// How many whole bytes so many characters stand for.
[[nodiscard]] constexpr std::size_t base64UrlBytes(std::size_t characters)
{
    return characters / 4 * 3 + characters % 4 * 3 / 4;
}

} // namespace Grantscope
