// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What grants, formats and ways of client authentication are called in the window.

#include "codec/members.h"
#include "oauth/dialect.h"

#include <QString>

namespace Grantscope
{

[[nodiscard]] QString grantWords(GrantType type); ///< `User name and password`, `Refresh token`, `Client credentials`
[[nodiscard]] QString formatWords(BodyFormat format);     ///< `Form`, `JSON`, `XML`
[[nodiscard]] QString clientAuthWords(ClientAuth method); ///< `Authorization header`, ...
/// `by password grant (JSON)`
[[nodiscard]] QString byGrantWords(GrantType type, BodyFormat format);

} // namespace Grantscope
