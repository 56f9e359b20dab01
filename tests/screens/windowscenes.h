// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The screens of the window as a whole: settings, help, the command palette, undo.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> windowScenes();

} // namespace Grantscope::Screens
