// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/disclosurebutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/statuscolours.h"

#include <QEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr int IconSize = 16;

} // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize DisclosureButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {IconSize + words.width() + Spacing::Tight, std::max(words.height(), IconSize) + Spacing::Tight};
}

bool DisclosureButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QString closed =
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("closed-rtl") : QStringLiteral("closed");
    // The arrow's own margin hangs over the edge, so that its ink is flush with the text above and below.
    const QRect arrow(-Spacing::Tight, (height() - IconSize) / 2, IconSize, IconSize);
    Grantscope::icon(isChecked() ? QStringLiteral("open") : closed)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Qt::AlignCenter,
               isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(IconSize, 0, 0, 0));
    const QColor normal = underMouse() ? statusText(Status::Info, palette()) : palette().color(QPalette::WindowText);
    painter.setPen(isEnabled() ? normal : palette().color(QPalette::Disabled, QPalette::WindowText));
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(words, leading | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect();
    option.state |= QStyle::State_KeyboardFocusChange;
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace Grantscope
