// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What stands where there is nothing to show: an icon, a line, why, and room for one button.

#include "ui/theme/statuscolours.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace Grantscope
{

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Status status, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setButton(QAbstractButton *button);

private:
    QVBoxLayout *m_column;
};

} // namespace Grantscope
