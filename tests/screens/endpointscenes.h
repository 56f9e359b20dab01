// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The screens of a search for a server's token endpoint.

#include "scenes.h"

namespace Grantscope::Screens
{

[[nodiscard]] QList<Scene> endpointScenes();

} // namespace Grantscope::Screens
