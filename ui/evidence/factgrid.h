// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pairs of a quiet label and its value, aligned.

#include <QWidget>

class QGridLayout;

namespace Grantscope
{

class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void clear();
    void add(const QString &label, const QString &value);

private:
    QGridLayout *m_grid;
};

} // namespace Grantscope
