// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One of the values that a setting can be chosen to have.

namespace Grantscope
{

struct SettingChoice
{
    const char *name;       ///< Stable, in the file and in an export: `dark`.
    const char *title;      ///< Source text in the context "Settings".
    bool isOwnName = false; ///< The title is a name that is the same in every language.
};

} // namespace Grantscope
