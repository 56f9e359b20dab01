// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/answerfaults.h"

#include "sandbox/faults/bytefault.h"
#include "sandbox/faults/memberfault.h"

namespace Grantscope
{
namespace
{

const QList<MemberFault> &memberFaults()
{
    static const QList<MemberFault> all = lifetimeFaults() + grantFaults() + refusalFaults();
    return all;
}

const QList<ByteFault> &byteFaults()
{
    static const QList<ByteFault> all = codingFaults() + pageFaults();
    return all;
}

} // namespace

void applyMemberFaults(Answer &answer, const QStringList &faults, const FaultContext &context)
{
    for (const QString &name : faults) {
        for (const MemberFault &fault : memberFaults()) {
            if (fault.name == name && (answer.granted || fault.hits == MemberFault::Hits::Everything))
                fault.apply(answer, context);
        }
    }
}

void applyByteFaults(HttpResponse &response, const QStringList &faults, const FaultContext &context)
{
    for (const QString &name : faults) {
        for (const ByteFault &fault : byteFaults()) {
            if (fault.name == name)
                fault.apply(response, context);
        }
    }
}

QList<SandboxFault> answerFaults()
{
    QList<SandboxFault> all;
    for (const MemberFault &fault : memberFaults())
        all.append({fault.name.toString(), fault.description.toString()});
    for (const ByteFault &fault : byteFaults())
        all.append({fault.name.toString(), fault.description.toString()});
    return all;
}

} // namespace Grantscope
