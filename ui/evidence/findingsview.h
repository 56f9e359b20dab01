// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The findings of an answer or a token, the worst first.

#include "base/finding.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Grantscope
{

class FindingsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);

private:
    QVBoxLayout *m_column;
};

} // namespace Grantscope
