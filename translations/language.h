// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Grantscope
{

/// A language that the window can be shown in.
struct Language
{
    QString id;   ///< `de`, as the settings keep it.
    QString name; ///< `Deutsch`: in the language itself, so that those find it who read no other.

    friend bool operator==(const Language &, const Language &) = default;
};

} // namespace Grantscope
