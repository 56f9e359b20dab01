// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Read-only text in the fixed-width font: requests, answers, JSON. Long lines fold; what is shown was redacted before.

#include <QPlainTextEdit>

namespace Grantscope
{

class MonoView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MonoView(const QString &accessibleName, QWidget *parent = nullptr);

    /// So many lines are shown without scrolling.
    void setVisibleLines(int lines);
};

} // namespace Grantscope
