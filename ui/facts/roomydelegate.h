// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows with air between them: a table of facts is read line by line.

#include <QStyledItemDelegate>

namespace Grantscope
{

class RoomyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// As wide as the view, whatever stands in it: what is longer is cut with an ellipsis.
    void setNarrow() { m_isNarrow = true; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isNarrow = false;
};

} // namespace Grantscope
