// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/paletteiconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace Grantscope
{

PaletteIconEngine::PaletteIconEngine(QByteArray svg, Status status)
    : m_svg(std::move(svg))
    , m_status(status)
{
}

QColor PaletteIconEngine::colour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return m_status == Status::Neutral ? palette.color(QPalette::ButtonText) : statusText(m_status, palette);
}

void PaletteIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    QByteArray svg = m_svg;
    svg.replace("#000000", colour(mode).name(QColor::HexRgb).toLatin1());
    QSvgRenderer(svg).render(painter, QRectF(rect));
}

QPixmap PaletteIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *PaletteIconEngine::clone() const
{
    return new PaletteIconEngine(m_svg, m_status);
}

} // namespace Grantscope
