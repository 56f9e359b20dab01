// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What `scan` prints: a JSON line for a token, or for a file.

#include "inspect/scan/scancounts.h"
#include "inspect/scan/scannedtoken.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace Grantscope::Cli
{

/// One line, with its line feed. `file` is the file's name as a JSON text, quotes included.
void writeScanLine(const ScannedToken &token, const std::string &file, std::string &out);
/// `{"file": ..., "bytes": ..., "tokens": ..., "kinds": {...}, "statuses": {...}}`
[[nodiscard]] QByteArray scanSummary(const QString &file, const ScanCounts &counts);
/// A text as JSON spells it.
[[nodiscard]] std::string jsonText(const QString &text);

} // namespace Grantscope::Cli
