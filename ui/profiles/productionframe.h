// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A coloured frame around a page whose token opens something real, with a word: colour alone is not enough.

#include <QColor>
#include <QWidget>

namespace Grantscope
{

class ProductionFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `page` as a child.
    explicit ProductionFrame(QWidget *page, QWidget *parent = nullptr);

    /// `name` of the profile; empty: no frame. An invalid colour: that of danger.
    void setProduction(const QString &name, const QColor &colour);
    /// Of the edge and the band.
    [[nodiscard]] QColor shownColour() const;
    [[nodiscard]] bool isFramed() const { return !m_name.isEmpty(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int bandHeight() const;

    QString m_name;
    QColor m_colour;
};

} // namespace Grantscope
