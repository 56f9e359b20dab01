// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QActionGroup>

namespace Grantscope
{

PageBar::PageBar(const QString &title, QWidget *parent)
    : QToolBar(title, parent)
    , m_pages(new QActionGroup(this))
{
    setObjectName(QStringLiteral("pages"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({18, 18});
    auto *edge = new QWidget; // level with the pages' own margin
    edge->setFixedWidth(Spacing::Medium);
    addWidget(edge);
}

void PageBar::addPage(const QString &iconName, const QString &text, QWidget *page)
{
    auto *action = new QAction(icon(iconName), text, m_pages);
    const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_pages->actions().size()));
    action->setCheckable(true);
    action->setShortcut(shortcut);
    action->setToolTip(
        tr("%1 (%2)", "name of a page, shortcut").arg(action->iconText(), shortcut.toString(QKeySequence::NativeText)));
    action->setData(QVariant::fromValue(page));
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    addAction(action);
    QWidget *button = widgetForAction(action);
    button->setMinimumHeight(button->sizeHint().height() + Spacing::Small);
    button->setFocusPolicy(Qt::TabFocus);
}

void PageBar::mark(const QWidget *page)
{
    const QList<QAction *> actions = m_pages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().value<QWidget *>() == page);
}

} // namespace Grantscope
