// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a Report, each made through its redaction.

#include "inspect/inspection.h"
#include "inspect/report/report.h"
#include "inspect/report/reportredaction_p.h"
#include "net/exchange.h"

namespace Grantscope
{

[[nodiscard]] Report::Token tokenPart(const Inspection &inspection, const ReportRedaction &redaction);
[[nodiscard]] QList<Report::Note> notesOf(const Findings &findings, const ReportRedaction &redaction);
[[nodiscard]] Report::Trip tripOf(const Exchange &exchange, const ReportRedaction &redaction);
/// Adds a row unless there is nothing to say.
void addRow(QList<Report::Row> &rows, const QString &name, const QString &value, const QString &meaning = {});

} // namespace Grantscope
