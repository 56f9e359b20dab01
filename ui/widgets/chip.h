// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One word in a rounded frame: a permission of a scope, a mark on a page.

#include "ui/theme/statuscolours.h"

#include <QLabel>

namespace Grantscope
{

class Chip final : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, Status status = Status::Neutral, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
};

} // namespace Grantscope
