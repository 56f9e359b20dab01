// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `inspect` prints: each judged token with its place.

#include "cli/console.h"
#include "cli/jsonforms.h"
#include "inspect/placedtokens.h"
#include "inspect/report/reportforms.h"

namespace Grantscope::Cli
{

struct JudgedToken
{
    Inspection inspection;
    TokenPlace place;
};

/// `{"tokens": [...]}`, one document.
void printTokensJson(const Console &console, const QList<JudgedToken> &tokens, const QDateTime &now);
/// A report for a ticket, with no secret in it.
void printTokensReport(const Console &console, const QList<JudgedToken> &tokens, ReportForm form);
/// For people: a block of lines for each.
void printTokensText(const Console &console, const QList<JudgedToken> &tokens, Reveal reveal, const QDateTime &now);

} // namespace Grantscope::Cli
