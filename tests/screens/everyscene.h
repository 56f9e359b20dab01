// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All scenes there are. A new one is photographed, walked by the tests of accessibility, and scaled, because it stands here.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> everyScene();

} // namespace Grantscope::Screens
