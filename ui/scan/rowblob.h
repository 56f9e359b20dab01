// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Found tokens on their way from the threads that scan to the table: packed one behind the other, and unpacked in place. The
// tokens themselves stay where they are.

#include "inspect/scan/scannedtoken.h"
#include "ui/found/foundrows.h"

#include <string>
#include <string_view>
#include <vector>

namespace Grantscope
{

/// Thread-safe. Words longer than 255 bytes are cut.
void packRow(const ScannedToken &token, std::string &out);
/// The rows of a file's blob, in their order. Their views are into `blob` and `file`.
[[nodiscard]] std::vector<FoundRow> unpackRows(std::string_view blob, std::string_view file);

} // namespace Grantscope
