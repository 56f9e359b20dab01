// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The screens of two tokens side by side, and of the timeline in its states.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> compareScenes();

} // namespace Grantscope::Screens
