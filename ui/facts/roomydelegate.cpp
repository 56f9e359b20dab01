// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/roomydelegate.h"

#include "ui/theme/spacing.h"

namespace Grantscope
{

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(Spacing::Small, Spacing::Small);
    return m_isNarrow ? QSize(1, size.height()) : size;
}

} // namespace Grantscope
