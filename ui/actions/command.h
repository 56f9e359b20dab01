// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Something that the command palette can be asked for.

#include <QIcon>
#include <QString>

#include <functional>

namespace Grantscope
{

struct Command
{
    QString title; ///< What is looked in: `Compare`, `Acme books`, `The token has expired.`
    QString
        detail; ///< What kind of thing it is, or what it is called by programs: `Profile`, `token-expired`. Looked in as well.
    QString keys; ///< Its shortcut, as people read it; may be empty.
    QIcon icon;
    std::function<void()> run;
};

} // namespace Grantscope
