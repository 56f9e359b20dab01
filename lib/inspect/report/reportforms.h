// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Report in the three forms in which tickets take it. The forms only escape: what is secret never got into the value.

#include "inspect/report/report.h"

#include <QByteArray>
#include <QStringView>

namespace Grantscope
{

enum class ReportForm { Markdown, Html, Json };

/// `markdown`, `html`, `json`.
[[nodiscard]] std::optional<ReportForm> reportFormFromName(QStringView name);
/// By its ending: `.md` and `.markdown`, `.html` and `.htm`, `.json`; any case.
[[nodiscard]] std::optional<ReportForm> reportFormOfFile(const QString &fileName);

/// GitHub's Markdown (tables). What a token or a server says stands in code or is escaped: it makes no markup and no link.
[[nodiscard]] QString markdownOf(const Report &report);
/// One HTML document that loads nothing, runs nothing and prints well.
[[nodiscard]] QString htmlOf(const Report &report);
/// One JSON document, indented: the rows as objects, in their order.
[[nodiscard]] QByteArray jsonOf(const Report &report);
/// UTF-8, with a line end at its end.
[[nodiscard]] QByteArray rendered(const Report &report, ReportForm form);

} // namespace Grantscope
