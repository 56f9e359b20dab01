// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of settings: the one list of what can be set, by what words, within what limits.

#include "settings/setting.h"

#include <QString>

#include <span>

namespace Grantscope
{

/// In the order of SettingKey.
[[nodiscard]] std::span<const Setting> settingsTable();
[[nodiscard]] const Setting &settingOf(SettingKey key);
/// Null: none is called that.
[[nodiscard]] const Setting *settingNamed(QStringView name);

} // namespace Grantscope
