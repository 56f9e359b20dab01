// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profiledelegate.h"

#include "ui/profiles/profilemodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int IconSize = 18;
constexpr int MarkWidth = 3;

struct Places
{
    QRect icon;
    QRect name;
    QRect state;
};

Places placesIn(const QRect &rect)
{
    const QRect inner = rect.adjusted(Spacing::Medium, Spacing::Small, -Spacing::Small, -Spacing::Small);
    const int line = QFontMetrics(strongFont()).height();
    Places places;
    places.icon = QRect(inner.left(), inner.top() + (line - IconSize) / 2, IconSize, IconSize);
    places.name = inner.adjusted(IconSize + Spacing::Small, 0, 0, 0);
    places.name.setHeight(line);
    places.state = places.name.translated(0, line + 2);
    return places;
}

const ProfileModel::Row &rowAt(const QModelIndex &index)
{
    return static_cast<const ProfileModel *>(index.model())->row(index.row());
}

/// Gives the width that it took.
int paintProductionMark(QPainter &painter, const QRect &line, const QPalette &palette)
{
    const QString word = ProfileModel::tr("PROD");
    QFont font = strongFont();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    painter.setFont(font);
    const int width = painter.fontMetrics().horizontalAdvance(word) + Spacing::Small;
    const QRect mark(line.right() - width, line.top() + 1, width, line.height() - 2);
    painter.setPen(QPen(statusLine(Status::Bad, palette), 1));
    painter.setBrush(statusGround(Status::Bad, palette));
    painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(statusText(Status::Bad, palette));
    painter.drawText(mark, Qt::AlignCenter, word);
    return width + Spacing::Tight;
}

} // namespace

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProfileModel::Row &row = rowAt(index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    Places places = placesIn(option.rect);
    if (const QColor colour(row.colour); colour.isValid())
        painter->fillRect(mirrored(QRect(option.rect.left(), option.rect.top(), MarkWidth, option.rect.height())),
                          colour);
    icon(row.look.icon, isSelected ? Status::Neutral : row.look.status)
        .paint(painter, mirrored(places.icon), Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    if (row.isProduction)
        places.name.setRight(places.name.right() - paintProductionMark(*painter, mirrored(places.name), palette));
    const QColor selected = palette.color(QPalette::HighlightedText);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setFont(strongFont());
    painter->setPen(isSelected ? selected : palette.color(QPalette::Text));
    painter->drawText(mirrored(places.name), static_cast<int>(leading),
                      painter->fontMetrics().elidedText(row.name, Qt::ElideRight, places.name.width()));
    painter->setFont(option.font);
    const bool isQuiet = row.look.status == Status::Ok || row.look.status == Status::Neutral;
    painter->setPen(isSelected ? selected : isQuiet ? mutedText(palette) : statusText(row.look.status, palette));
    painter->drawText(
        mirrored(places.state), static_cast<int>(leading),
        painter->fontMetrics().elidedText(ProfileModel::stateLine(row), Qt::ElideRight, places.state.width()));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(strongFont()).height() + 2 + option.fontMetrics.height();
    return {160, std::max(lines, IconSize) + 2 * Spacing::Small};
}

void ProfileDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(Spacing::Small, Spacing::Small, -Spacing::Small, -Spacing::Small));
}

} // namespace Grantscope
