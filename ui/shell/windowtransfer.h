// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Grantscope
{

class MainWindow;

/// Brings `to`, which was just built over the same services, to where `from` is: place and size, page, the profile that is
/// open, what was typed and pasted, the history, and what the line at the bottom says. Files are searched again.
void transferWindow(const MainWindow &from, MainWindow &to);

} // namespace Grantscope
