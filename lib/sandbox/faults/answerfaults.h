// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Faults that an HTTP response can express: tables of a name, a sentence and a pure function each.

#include "net/httpmessage.h"
#include "sandbox/answers/answer.h"
#include "sandbox/contract/sandboxfault.h"
#include "sandbox/faults/faultcontext.h"

#include <QList>
#include <QStringList>

namespace Grantscope
{

/// Before the answer is bytes: members changed (`expires-in-string`), or another answer in its place (`http-500`). Names
/// that are no member faults are passed over.
void applyMemberFaults(Answer &answer, const QStringList &faults, const FaultContext &context);
/// After: `bom`, `gzip`, `wrong-content-type` ...
void applyByteFaults(HttpResponse &response, const QStringList &faults, const FaultContext &context);

[[nodiscard]] QList<SandboxFault> answerFaults();

} // namespace Grantscope
