// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/wraplabel.h"

#include "ui/theme/spacing.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Grantscope
{

WrapLabel::WrapLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QLabel::setWordWrap(true);
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void WrapLabel::setStatus(Status status)
{
    m_status = status;
    update();
}

QColor WrapLabel::colour() const
{
    if (!isEnabled())
        return palette().color(QPalette::Disabled, QPalette::WindowText);
    if (m_status != Status::Neutral)
        return statusText(m_status, palette());
    return m_tone == Tone::Muted ? mutedText(palette()) : palette().color(QPalette::WindowText);
}

qreal WrapLabel::innerWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return std::max(1, width - margins.left() - margins.right());
}

QSizeF WrapLabel::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    QSizeF size;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, size.height()));
        size.setHeight(size.height() + line.height());
        size.setWidth(std::max(size.width(), line.naturalTextWidth()));
    }
    layout.endLayout();
    return size;
}

QSize WrapLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator), font(), this);
    const QSizeF size = layOut(layout, Spacing::TextWidth);
    return {static_cast<int>(std::ceil(size.width())) + margins.left() + margins.right(),
            static_cast<int>(std::ceil(size.height())) + margins.top() + margins.bottom()};
}

QSize WrapLabel::minimumSizeHint() const
{
    // Narrow enough never to push the window, wide enough for a few words.
    const int width = std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12);
    return {width, fontMetrics().height()};
}

int WrapLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator), font(), this);
    return static_cast<int>(std::ceil(layOut(layout, innerWidth(width)).height())) + margins.top() + margins.bottom();
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour());
    QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator), font(), this);
    const QRect inner = contentsRect();
    const QSizeF size = layOut(layout, inner.width());
    const bool centred = (alignment() & Qt::AlignVCenter) != 0;
    const qreal top = centred ? std::max(0.0, (inner.height() - size.height()) / 2) : 0;
    layout.draw(&painter, QPointF(inner.left(), inner.top() + top));
}

} // namespace Grantscope
