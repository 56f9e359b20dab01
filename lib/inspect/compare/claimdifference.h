// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One member in which two tokens differ.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Grantscope
{

struct ClaimDifference
{
    enum class Kind { Added, Removed, Changed };

    QString name;
    Kind kind = Kind::Changed;
    QByteArray before;  ///< As JSON, as it is spelled in the first token; empty where it is not there.
    QByteArray after;   ///< The same of the second.
    QStringList gained; ///< Where both are lists of words (scope, aud, roles ...): those that only the second has.
    QStringList lost;   ///< Those that only the first has.

    friend bool operator==(const ClaimDifference &, const ClaimDifference &) = default;
};

} // namespace Grantscope
