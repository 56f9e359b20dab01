// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is in memory stays there: no file of it when the program crashes.

namespace Grantscope
{

/// For this process, until it ends; to be called first of all. Where the system allows, other processes of the same user can't
/// read its memory either, except in debug builds, which somebody wants to look into. In a snap that part is left out, since
/// the desktop's portals could not tell who asks.
void forbidCoreDumps();

} // namespace Grantscope
