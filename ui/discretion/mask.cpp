// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/mask.h"

#include "ui/discretion/maskedaccessible.h"
#include "ui/theme/spacing.h"
#include "ui/theme/statuscolours.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>
#include <QTextEdit>

#include <algorithm>
#include <array>

namespace Grantscope
{

namespace
{

constexpr std::array BarShares{0.82, 0.64, 0.73, 0.91, 0.55}; ///< Of the width, line by line.

bool isEmpty(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() && line->placeholderText().isEmpty(); // one may be made of a name
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text().isEmpty();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->document()->isEmpty();
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    return rich && rich->document()->isEmpty();
}

void paintBars(QPainter &painter, const QWidget &widget, const QRect &room)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairline(widget.palette()));
    const int line = widget.fontMetrics().lineSpacing();
    const int bar = std::max(4, line * 3 / 5);
    const bool isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    std::size_t number = 0;
    for (int top = room.top(); top + bar <= room.bottom() + 1 || number == 0; top += line, ++number) {
        const auto width = static_cast<int>(room.width() * BarShares.at(number % BarShares.size()));
        const int left = isMirrored ? room.right() + 1 - width : room.left();
        painter.drawRoundedRect(QRect(left, top + (line - bar) / 2, width, bar), 3, 3);
    }
}

} // namespace

Mask::Mask(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    painted()->installEventFilter(this);
}

QWidget *Mask::painted() const
{
    auto *area = qobject_cast<QAbstractScrollArea *>(m_widget);
    return area ? area->viewport() : m_widget;
}

bool Mask::isOn(const QWidget *widget)
{
    return widget->findChild<Mask *>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

void Mask::put(QWidget *widget, bool hides)
{
    auto *there = widget->findChild<Mask *>(QString(), Qt::FindDirectChildrenOnly);
    if (hides == (there != nullptr))
        return;
    forgetAccessible(widget); // what a screen reader held of it tells nothing any more
    if (hides)
        there = new Mask(widget);
    QWidget *painted = there->painted();
    if (!hides)
        delete there;
    painted->update();
}

bool Mask::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true;
    if (event->type() != QEvent::Paint || isEmpty(m_widget))
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    QPainter painter(widget);
    QRect room = widget->contentsRect();
    if (qobject_cast<QAbstractScrollArea *>(m_widget)) {
        painter.fillRect(widget->rect(), m_widget->palette().base());
        room.adjust(Spacing::Tight, Spacing::Tight, -Spacing::Tight, -Spacing::Tight);
    } else if (qobject_cast<QLineEdit *>(m_widget)) {
        QStyleOptionFrame frame;
        frame.initFrom(widget);
        frame.lineWidth = 1;
        frame.midLineWidth = 0;
        frame.state |= QStyle::State_Sunken;
        widget->style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, widget);
        room.adjust(Spacing::Small, (room.height() - widget->fontMetrics().lineSpacing()) / 2, -Spacing::Small, 0);
        room.setHeight(widget->fontMetrics().lineSpacing());
    }
    paintBars(painter, *widget, room);
    return true;
}

} // namespace Grantscope
