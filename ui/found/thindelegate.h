// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Draws a cell's ground and its text, laid out once for every text that comes again; nothing else, so that a big table scrolls
// as fast as a small one.

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace Grantscope
{

class ThinDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThinDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const QStaticText &laidOut(const QString &text, const QStyleOptionViewItem &option, int width) const;

    mutable QCache<QPair<QString, int>, QStaticText> m_texts; ///< By text, and by width where it had to be cut.
    mutable QFont m_font;
};

} // namespace Grantscope
