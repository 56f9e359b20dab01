// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Draws one of our SVG icons in the colour of the palette of the moment, at the resolution of the moment.

#include "ui/theme/statuscolours.h"

#include <QByteArray>
#include <QIconEngine>

namespace Grantscope
{

class PaletteIconEngine final : public QIconEngine
{
public:
    /// `status` Neutral: the colour of button text.
    PaletteIconEngine(QByteArray svg, Status status);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QByteArray m_svg;
    Status m_status;
};

} // namespace Grantscope
