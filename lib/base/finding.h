// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Finding is something worth saying about an answer or a token that was usable all the same.

#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

enum class Severity {
    Note,    ///< Worth knowing.
    Warning, ///< Works, but against the rules or the documentation.
    Problem, ///< Will fail somewhere, or is unsafe.
};

/// One mechanism for all complaints: the CLI prints findings, the window lists them, a report carries them.
/// The sentence and the remedy are made from `id` and `seen` by inspect/findingwords.h, in the user's language.
struct Finding
{
    QString id; ///< Stable, e.g. `lifetimes-disagree`; the list of ids is inspect/findingwords.cpp.
    Severity severity = Severity::Note;
    QStringList seen; ///< What was seen, in the order in which the sentence uses it (%1, %2 ...). Never a secret.
    QString where;    ///< `byte 119`, `$.expires_in`, `header Content-Type` ... or empty.

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace Grantscope
