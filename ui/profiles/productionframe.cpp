// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/productionframe.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/theme/statuscolours.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr int EdgeWidth = 3;

/// A triangle with a mark, in the ink of the words: the icons follow the palette, and the band does not.
void paintSign(QPainter &painter, const QRect &place, const QColor &ink, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF box(place);
    painter.drawPolygon(QPolygonF{{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}});
    painter.setBrush(ground);
    const double stroke = box.width() / 8;
    painter.drawRect(
        QRectF(box.center().x() - stroke / 2, box.top() + box.height() * 0.36, stroke, box.height() * 0.32));
    painter.drawRect(QRectF(box.center().x() - stroke / 2, box.top() + box.height() * 0.77, stroke, stroke));
    painter.restore();
}
} // namespace

ProductionFrame::ProductionFrame(QWidget *page, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"productionFrame"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page);
    setProduction({}, {});
}

int ProductionFrame::bandHeight() const
{
    return QFontMetrics(strongFont()).height() + Spacing::Tight;
}

void ProductionFrame::setProduction(const QString &name, const QColor &colour)
{
    m_name = name;
    m_colour = colour;
    const int edge = isFramed() ? EdgeWidth : 0;
    layout()->setContentsMargins(edge, isFramed() ? bandHeight() : 0, edge, edge);
    setAccessibleName(isFramed() ? tr("Production: %1").arg(name) : QString());
    update();
}

/// The profile's own, unless it can't be told from the page around it (WCAG 2.2, 1.4.11).
QColor ProductionFrame::shownColour() const
{
    constexpr double Seen = 3;
    const QColor danger = statusText(Status::Bad, palette());
    return m_colour.isValid() && contrastRatio(m_colour, palette().color(QPalette::Window)) >= Seen ? m_colour : danger;
}

void ProductionFrame::paintEvent(QPaintEvent *)
{
    if (!isFramed())
        return;
    QPainter painter(this);
    const QColor colour = shownColour();
    const QRect band(0, 0, width(), bandHeight());
    painter.fillRect(band, colour);
    painter.fillRect(QRect(0, 0, EdgeWidth, height()), colour);
    painter.fillRect(QRect(width() - EdgeWidth, 0, EdgeWidth, height()), colour);
    painter.fillRect(QRect(0, height() - EdgeWidth, width(), EdgeWidth), colour);
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor ink = contrastRatio(white, colour) >= contrastRatio(black, colour) ? white : black;
    const int size = band.height() - Spacing::Tight;
    const auto mirrored = [this, &band](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), band, rect);
    };
    paintSign(painter, mirrored(QRect(Spacing::Section, (band.height() - size) / 2, size, size)), ink, colour);
    painter.setPen(ink);
    painter.setFont(strongFont());
    const QRect words = mirrored(band.adjusted(Spacing::Section + size + Spacing::Small, 0, -Spacing::Section, 0));
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("Production: %1").arg(m_name), Qt::ElideRight, words.width()));
}

} // namespace Grantscope
