// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr int FewestLetters = 6;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * FewestLetters), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect inner = contentsRect();
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(inner,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(isCut ? text().toHtmlEscaped() : QString());
}

} // namespace Grantscope
