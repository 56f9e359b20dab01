// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An icon beside words: it says nothing that they don't, so a screen reader passes over it. A QLabel would keep the pixels of the palette it was made under; this one paints anew.

#include "ui/access/spoken.h"

#include <QIcon>
#include <QWidget>

namespace Grantscope
{

class IconLabel final : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit IconLabel(const QIcon &icon = {}, int size = 16, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    [[nodiscard]] bool isDecoration() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace Grantscope
