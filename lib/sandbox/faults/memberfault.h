// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A fault of what an answer says: its status and members, whatever the format.

#include "sandbox/answers/answer.h"
#include "sandbox/faults/faultcontext.h"

#include <QList>
#include <QStringView>

namespace Grantscope
{

struct MemberFault
{
    enum class Hits { Grants, Everything }; ///< Only answers with a token, or refusals as well.

    QStringView name;
    QStringView description;
    void (*apply)(Answer &answer, const FaultContext &context) = nullptr;
    Hits hits = Hits::Grants;
};

[[nodiscard]] QList<MemberFault> lifetimeFaults(); ///< How long it lasts: `expires_in` and its relatives.
[[nodiscard]] QList<MemberFault> grantFaults();    ///< The other members of a token response.
[[nodiscard]] QList<MemberFault> refusalFaults();  ///< An error in place of the answer, whatever it was.

} // namespace Grantscope
