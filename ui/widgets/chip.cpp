// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/theme/spacing.h"

#include <QPainter>

#include <algorithm>

namespace Grantscope
{

Chip::Chip(const QString &text, Status status, QWidget *parent)
    : QLabel(parent)
    , m_status(status)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setToolTip(text.toHtmlEscaped()); // a long word is elided when the page is narrow
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + 2 * Spacing::Small + 2, metrics.height() + Spacing::Tight + 2};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(statusLine(m_status, palette()), 1));
    painter.setBrush(statusGround(m_status, palette()));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(statusText(m_status, palette()));
    const QRect inner = rect().adjusted(Spacing::Small, 0, -Spacing::Small, 0);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, inner.width() + 2));
}

} // namespace Grantscope
