// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Paints in the place of a widget that is hidden: bars that follow nothing that stands in it. An empty widget paints itself.

#include <QObject>

class QWidget;

namespace Grantscope
{

class Mask final : public QObject
{
    Q_OBJECT

public:
    /// Hides what stands in `widget`, or shows it again. A page that scrolls is hidden by its viewport.
    static void put(QWidget *widget, bool hides);
    [[nodiscard]] static bool isOn(const QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit Mask(QWidget *widget);
    [[nodiscard]] QWidget *painted() const;

    QWidget *m_widget;
};

} // namespace Grantscope
