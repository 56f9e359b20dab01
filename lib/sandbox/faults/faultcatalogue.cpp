// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/faultcatalogue.h"

#include "sandbox/faults/answerfaults.h"
#include "sandbox/wire/wirefaults.h"

#include <utility>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

/// Faults that the server has in itself, not in one answer.
QList<SandboxFault> serverFaults()
{
    return {
        {u"clock-off"_s, u"the server's clock is ten minutes ahead: Date, .issued, iat, exp; for every request"_s},
        {u"not-yet-valid"_s, u"a token is valid only four minutes after its issue (LinkedIn)"_s},
    };
}

const QList<std::pair<QString, QString>> &aliases()
{
    static const QList<std::pair<QString, QString>> all{
        {u"429"_s, u"http-429"_s}, {u"500"_s, u"http-500"_s}, {u"503"_s, u"http-503"_s}};
    return all;
}

} // namespace

QList<SandboxFault> faultCatalogue()
{
    QList<SandboxFault> all = answerFaults() + serverFaults() + wireFaults();
    for (const auto &[alias, name] : aliases())
        all.append({alias, u"the same as "_s + name});
    return all;
}

QStringList knownFaultNames()
{
    QStringList names;
    const QList<SandboxFault> all = faultCatalogue();
    for (const SandboxFault &fault : all)
        names.append(fault.name);
    return names;
}

QString faultNameFor(const QString &nameOrAlias)
{
    for (const auto &[alias, name] : aliases()) {
        if (alias == nameOrAlias)
            return name;
    }
    return knownFaultNames().contains(nameOrAlias) ? nameOrAlias : QString();
}

} // namespace Grantscope
