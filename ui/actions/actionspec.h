// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one action of the window is.

#include <QKeySequence>
#include <QString>

namespace Grantscope
{

struct ActionSpec
{
    enum class Section { Pages, Work, Window };

    QString id;   ///< Stable, never shown: `page-compare`.
    QString text; ///< With its mnemonic, in the user's language.
    QString iconName;
    QKeySequence shortcut;
    Section section = Section::Window;
};

} // namespace Grantscope
