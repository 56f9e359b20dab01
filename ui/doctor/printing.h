// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Onto paper, or into a PDF file, by the system's own dialog.

#include <QString>

class QWidget;

namespace Grantscope
{

/// Asks which printer, and prints `text` in the fixed-width font under `title`. Nothing happens where it is cancelled.
void printText(QWidget *parent, const QString &title, const QString &text);

} // namespace Grantscope
