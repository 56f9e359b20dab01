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

void ProductionFrame::paintEvent(QPaintEvent *)
{
    if (!isFramed())
        return;
    QPainter painter(this);
    const QColor colour = m_colour.isValid() ? m_colour : statusText(Status::Bad, palette());
    const QRect band(0, 0, width(), bandHeight());
    painter.fillRect(band, colour);
    painter.fillRect(QRect(0, 0, EdgeWidth, height()), colour);
    painter.fillRect(QRect(width() - EdgeWidth, 0, EdgeWidth, height()), colour);
    painter.fillRect(QRect(0, height() - EdgeWidth, width(), EdgeWidth), colour);
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    painter.setPen(contrastRatio(white, colour) >= contrastRatio(black, colour) ? white : black);
    painter.setFont(strongFont());
    const QRect words = band.adjusted(Spacing::Section, 0, -Spacing::Section, 0);
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("Production: %1").arg(m_name), Qt::ElideRight, words.width()));
}

} // namespace Grantscope
