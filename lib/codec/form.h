// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// application/x-www-form-urlencoded, exactly (RFC 6749 appendix B, WHATWG URL section 5). QUrlQuery is not it: it
// leaves
// '+' and ';' alone on the way out and does not turn '+' into a space on the way in.

#include "base/result.h"
#include "codec/members.h"

#include <QByteArray>

namespace Grantscope
{

/// One value: UTF-8, all but `A-Za-z0-9-._*` as %XX, a space as '+'.
[[nodiscard]] QByteArray formEncoded(QStringView value);
/// `name=value&name=value`, in the order given. Non-string values are written as JSON spells them.
[[nodiscard]] QByteArray writeForm(const QList<Member> &members);
/// Every pair; '+' is a space, %XX is decoded, a broken % is kept as it stands.
/// Error `form-unreadable` (Origin::Protocol): no '=' in the whole body, or a control character outside CR LF TAB.
[[nodiscard]] Result<Members> readForm(QByteArrayView bytes);

} // namespace Grantscope
