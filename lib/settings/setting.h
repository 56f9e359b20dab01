// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one setting is: a row of the table that is the only list of them.

#include "base/result.h"
#include "settings/settingchoice.h"
#include "settings/settingkey.h"

#include <QJsonValue>

#include <span>

namespace Grantscope
{

struct Setting
{
    enum class Type {
        Flag,   ///< JSON true or false.
        Number, ///< A whole number from `least` to `most`, in `unit`.
        Choice, ///< A JSON string, one of `choices`.
        Text,   ///< A JSON string of at most `most` characters.
    };
    enum class Group { Looks, Discretion, Tokens, Program, Hidden };
    enum class Unit { None, Seconds, Minutes, Entries };

    SettingKey key;
    const char *name; ///< Stable, in the file and in an export: `looks/language`.
    Group group;
    Type type;
    int standard; ///< The default: the number; 1 or 0 for a flag; the place in `choices`; a text is empty.
    int least;
    int most;
    Unit unit;
    std::span<const SettingChoice> choices;
    bool isSensitive;  ///< It tells of the user's work, so it is not exported. A secret is no setting at all.
    const char *title; ///< Source text in the context "Settings", as is `help`. Empty in Group::Hidden.
    const char *help;

    [[nodiscard]] QJsonValue defaultValue() const;
    /// Error `setting-invalid` (Origin::Input): `detail` says what was expected and what was found, `where` is `name`.
    [[nodiscard]] Result<void> check(const QJsonValue &value) const;
    /// `a whole number from 5 to 120`: technical, not translated.
    [[nodiscard]] QString expectation() const;
};

} // namespace Grantscope
