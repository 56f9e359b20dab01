// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/monoview.h"

#include "ui/marks/discretion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"

namespace Grantscope
{

MonoView::MonoView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setDiscretion(this, Discretion::Secret);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Code reads from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
}

void MonoView::setVisibleLines(int lines)
{
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * Spacing::Small + 2 * frameWidth());
}

} // namespace Grantscope
