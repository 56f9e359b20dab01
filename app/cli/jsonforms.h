// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The JSON shapes that more than one verb prints; docs: the command-line contract in the manual page.

#include "base/finding.h"
#include "inspect/inspection.h"
#include "net/exchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Grantscope::Cli
{

/// Whether bodies and header values are printed as they were, or redacted.
enum class Reveal { Nothing, Everything };

[[nodiscard]] QJsonArray jsonOf(const Findings &findings);
[[nodiscard]] QJsonObject jsonOf(const HttpRequest &request, Reveal reveal);
[[nodiscard]] QJsonObject jsonOf(const Exchange &exchange, Reveal reveal);
[[nodiscard]] QJsonObject jsonOf(const Inspection &inspection, const QDateTime &now);

/// RFC 3339 in UTC; null for a time that is not known.
[[nodiscard]] QJsonValue jsonOf(const QDateTime &time);
/// Null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace Grantscope::Cli
