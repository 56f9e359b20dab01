// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the readers of all three formats say about the members they found.

#include "codec/members.h"

namespace Grantscope
{

/// Adds one `duplicate-member` for each name that stands more than once, in document order.
void addDuplicateFindings(Members &members);

} // namespace Grantscope
