// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Making a Report of what is at hand.

#include "inspect/inspection.h"
#include "inspect/report/environment.h"
#include "inspect/report/report.h"
#include "oauth/call/callclient.h"
#include "oauth/tokenclient.h"

namespace Grantscope
{

/// Of tokens that somebody looked at. Each is judged as its own question asks.
[[nodiscard]] Report makeReport(const QList<Inspection> &tokens, const Environment &environment,
                                const QDateTime &madeAt);
/// Of a grant: what was asked, what came of it, and the token where there is one.
[[nodiscard]] Report makeReport(const Dialect &dialect, const TokenAnswer &answer, const Environment &environment,
                                const QDateTime &madeAt);
/// Of a call: what was called, what came of it, and the token that was used.
[[nodiscard]] Report makeReport(const Dialect &dialect, const CallAnswer &answer, const Environment &environment,
                                const QDateTime &madeAt);

} // namespace Grantscope
