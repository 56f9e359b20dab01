// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/thindelegate.h"

#include "ui/theme/spacing.h"

#include <QPainter>

namespace Grantscope
{

namespace
{
constexpr int TextsKept = 8'192;
}

ThinDelegate::ThinDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_texts(TextsKept)
{
}

const QStaticText &ThinDelegate::laidOut(const QString &text, const QStyleOptionViewItem &option, int width) const
{
    if (m_font != option.font) {
        m_texts.clear();
        m_font = option.font;
    }
    const QPair<QString, int> key(text, width);
    if (const QStaticText *kept = m_texts.object(key))
        return *kept;
    auto *made = new QStaticText(option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText);
    made->setPerformanceHint(QStaticText::AggressiveCaching);
    made->prepare({}, option.font);
    m_texts.insert(key, made);
    return *made;
}

void ThinDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect rect = option.rect.adjusted(Spacing::Tight, 0, -Spacing::Tight, 0);
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QStaticText &laid = laidOut(text, option, rect.width());
    const QVariant colour = isSelected ? QVariant() : index.data(Qt::ForegroundRole);
    painter->setPen(colour.isValid()
                        ? colour.value<QColor>()
                        : option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(option.font);
    const bool isTrailing = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignTrailing);
    const QSizeF size = laid.size();
    const bool isAtRight = isTrailing != (option.direction == Qt::RightToLeft);
    painter->drawStaticText(QPointF(isAtRight ? rect.right() + 1 - size.width() : rect.left(),
                                    rect.top() + (rect.height() - size.height()) / 2),
                            laid);
}

} // namespace Grantscope
