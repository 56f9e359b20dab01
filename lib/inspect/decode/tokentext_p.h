// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token itself, freed of what copying and pasting put around and into it.

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace Grantscope
{

struct TokenText
{
    QByteArray token;
    QStringList
        taken; ///< What was taken off, as words: `Bearer`, `quotes`, `line breaks` ... Spaces at the ends don't count.
};

[[nodiscard]] TokenText cleanedToken(QByteArrayView found);

} // namespace Grantscope
