// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Call", the doctor, and the ticket report of a refusal.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> callScenes();

} // namespace Grantscope::Screens
