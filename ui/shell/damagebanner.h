// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says across the window that the file of profiles, or something in it, can't be used.

#include "ui/shell/banner.h"

namespace Grantscope
{

class ProfileKeeper;

/// Empty, and not to be seen, where all is well.
[[nodiscard]] Banner *damageBanner(const ProfileKeeper &keeper);

} // namespace Grantscope
