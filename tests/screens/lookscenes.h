// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The screens of tokens that somebody else gave: texts with many of them, keys for signatures, files that are searched.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> lookScenes();

} // namespace Grantscope::Screens
