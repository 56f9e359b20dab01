// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What to say at a field about what stands in it.

#include "base/error.h"

#include <QString>

namespace Grantscope
{

[[nodiscard]] QString fieldWords(const Error &error);

} // namespace Grantscope
