// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/doorbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Grantscope
{

namespace
{

constexpr int IconSize = 32;
constexpr int DoorWidth = 300;

} // namespace

DoorButton::DoorButton(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(icon, title, parent)
    , m_sentence(sentence)
{
    setAccessibleDescription(sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAutoDefault(true);
}

QSize DoorButton::sizeHint() const
{
    const int inner = DoorWidth - 2 * Spacing::Large;
    const int words = fontMetrics().boundingRect(QRect(0, 0, inner, 1000), Qt::TextWordWrap, m_sentence).height();
    const int title = QFontMetrics(sectionFont()).height();
    return {DoorWidth, 2 * Spacing::Large + IconSize + Spacing::Medium + title + Spacing::Tight + words};
}

void DoorButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QRect inner = rect().adjusted(Spacing::Large, Spacing::Large, -Spacing::Large, -Spacing::Large);
    const int leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QRect iconRect(inner.topLeft(), QSize(IconSize, IconSize));
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), inner, iconRect));
    QRect words = inner.adjusted(0, IconSize + Spacing::Medium, 0, 0);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.setFont(sectionFont());
    painter.drawText(words, leading | Qt::AlignTop | Qt::TextShowMnemonic, text());
    words.setTop(words.top() + painter.fontMetrics().height() + Spacing::Tight);
    painter.setFont(font());
    painter.drawText(words, leading | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
}

} // namespace Grantscope
