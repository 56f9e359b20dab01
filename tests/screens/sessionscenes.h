// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The screens of sessions that are kept: the profile list, Keep alive, history, secrets, quitting.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> sessionScenes();

} // namespace Grantscope::Screens
