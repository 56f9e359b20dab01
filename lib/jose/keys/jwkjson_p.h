// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keys as JSON (RFC 7517).

#include "jose/keys/jwkmaterial_p.h"

#include <QJsonObject>

namespace Grantscope
{

[[nodiscard]] Result<Jwk::Material> materialFromJson(std::string_view json);
[[nodiscard]] Result<Jwk::Material> materialFromObject(const QJsonObject &jwk);

} // namespace Grantscope
