// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The findings of an answer or a token, the worst first.

#include "base/finding.h"
#include "ui/access/spoken.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Grantscope
{

class FindingsView final : public QScrollArea, public Spoken
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }

protected:
    /// Scrolled by keys, so that the focus must be seen on it.
    bool event(QEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace Grantscope
