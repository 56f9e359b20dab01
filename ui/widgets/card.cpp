// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/spacing.h"

#include <QPainter>

namespace Grantscope
{

Card::Card(Status status, QWidget *parent)
    : QFrame(parent)
    , m_status(status)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(Spacing::Tight, 0, Spacing::Tight, 0);
}

void Card::setStatus(Status status)
{
    m_status = status;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(statusLine(m_status, palette()), 1));
    painter.setBrush(statusGround(m_status, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Spacing::Radius, Spacing::Radius);
}

} // namespace Grantscope
