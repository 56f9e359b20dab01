// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of the table of settings, in the user's language.

#include "settings/setting.h"

#include <QString>

namespace Grantscope
{

[[nodiscard]] QString settingTitle(const Setting &setting);
[[nodiscard]] QString settingHelp(const Setting &setting);
[[nodiscard]] QString choiceTitle(const SettingChoice &choice);
/// `on`, `10 s`, `never`, `As the system`
[[nodiscard]] QString valueWords(const Setting &setting, const QJsonValue &value);
/// `Look and language`
[[nodiscard]] QString groupTitle(Setting::Group group);
/// What is written after a number: ` s`
[[nodiscard]] QString unitSuffix(Setting::Unit unit);

} // namespace Grantscope
