// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/faultplan.h"

#include "sandbox/faults/faultcatalogue.h"

namespace Grantscope
{

using namespace Qt::StringLiterals;

Result<FaultPlan::Entry> FaultPlan::entryFrom(const QString &text)
{
    const auto unknown = [&text](const QString &detail) {
        return failure(Origin::Input, u"sandbox-fault-unknown"_s, detail, text);
    };
    Entry entry;
    QString name = text;
    if (name.endsWith(u":odd")) {
        name.chop(4);
        entry.from = 2;
        entry.every = 2;
    } else if (const qsizetype at = name.indexOf(u'@'); at >= 0) {
        bool isNumber = false;
        entry.from = name.sliced(at + 1).toInt(&isNumber);
        if (!isNumber || entry.from < 1)
            return unknown(u"NAME@N needs a number from 1"_s);
        name.truncate(at);
    }
    entry.name = faultNameFor(name);
    if (entry.name.isEmpty())
        return unknown(u"known are: "_s + knownFaultNames().join(u' '));
    return entry;
}

Result<FaultPlan> FaultPlan::fromText(const QStringList &texts)
{
    FaultPlan plan;
    for (const QString &text : texts) {
        Result<Entry> entry = entryFrom(text);
        if (!entry)
            return failure(std::move(entry.error()));
        plan.m_entries.append(std::move(*entry));
    }
    return plan;
}

QStringList FaultPlan::activeAt(int tokenRequest) const
{
    QStringList active;
    for (const Entry &entry : m_entries) {
        if (tokenRequest >= entry.from && (tokenRequest - entry.from) % entry.every == 0)
            active.append(entry.name);
    }
    return active;
}

QStringList FaultPlan::names() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all.append(entry.name);
    return all;
}

} // namespace Grantscope
