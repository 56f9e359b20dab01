// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// --report FILE: what came of a grant, for a ticket.

#include "base/result.h"
#include "oauth/tokenclient.h"

#include <QCommandLineParser>

namespace Grantscope::Cli
{

/// Adds --report.
void addReportOption(QCommandLineParser &parser);
/// What is wrong with the file's name, told before anything is sent; no value: nothing, or no report is wanted.
[[nodiscard]] std::optional<QString> mistakeInReport(const QCommandLineParser &parser);
/// Writes it, all or nothing, in the form that the file's ending names. Error `file-not-written` (Origin::Input).
[[nodiscard]] Result<void> writeReport(const QString &file, const Dialect &dialect, const TokenAnswer &answer);

} // namespace Grantscope::Cli
