// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// base64url without padding (RFC 4648 section 5, RFC 7515 section 2), strict: only what re-encodes to itself is
// accepted.

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Grantscope
{

[[nodiscard]] QByteArray base64UrlEncoded(QByteArrayView bytes);
/// No value for padding, foreign characters, a length of 4n+1, or trailing bits that are not zero.
[[nodiscard]] std::optional<QByteArray> base64UrlDecoded(QByteArrayView text);

} // namespace Grantscope
