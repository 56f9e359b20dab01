// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which faults an answer has: names, each with the token requests that it hits.

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

class FaultPlan final
{
public:
    FaultPlan() = default; ///< No faults.

    /// Each is `NAME` (every token request), `NAME:odd` (every other one, from the second: a first grant succeeds and its
    /// refresh meets the fault) or `NAME@N` (the Nth token request and all after it). Aliases are resolved.
    /// Error `sandbox-fault-unknown` (Origin::Input), `where` the text as given, `detail` the names that are known.
    [[nodiscard]] static Result<FaultPlan> fromText(const QStringList &texts);

    /// The faults of that token request (from 1), in the order given.
    [[nodiscard]] QStringList activeAt(int tokenRequest) const;
    [[nodiscard]] QStringList names() const; ///< All of them, without regard to when.

private:
    struct Entry
    {
        QString name;
        int from = 1;
        int every = 1;
    };
    [[nodiscard]] static Result<Entry> entryFrom(const QString &text);

    QList<Entry> m_entries;
};

} // namespace Grantscope
