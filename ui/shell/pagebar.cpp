// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pagebar.h"

#include "ui/theme/spacing.h"

#include <QActionGroup>
#include <QLayout>
#include <QToolButton>

namespace Grantscope
{

PageBar::PageBar(const QString &title, ActionRegistry &registry, QWidget *parent)
    : QToolBar(title, parent)
    , m_registry(registry)
    , m_pages(new QActionGroup(this))
{
    setObjectName(QStringLiteral("pages"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({18, 18});
    addGap();
}

/// Level with the pages' own margin.
void PageBar::addGap()
{
    auto *edge = new QWidget;
    edge->setFixedWidth(Spacing::Medium);
    addWidget(edge);
}

void PageBar::makeReachable(QAction *action)
{
    QWidget *button = widgetForAction(action);
    button->setMinimumHeight(button->sizeHint().height() + Spacing::Small);
    button->setFocusPolicy(Qt::TabFocus);
}

void PageBar::addPage(const QString &iconName, const QString &text, QWidget *page)
{
    const QKeySequence shortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_pages->actions().size()));
    QAction *action =
        m_registry.add({QStringLiteral("page-") + iconName, text, iconName, shortcut, ActionSpec::Section::Pages});
    m_pages->addAction(action);
    action->setCheckable(true);
    action->setToolTip(
        tr("%1 (%2)", "name of a page, shortcut").arg(action->iconText(), shortcut.toString(QKeySequence::NativeText)));
    action->setData(QVariant::fromValue(page));
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageRequested(page); });
    addAction(action);
    makeReachable(action);
}

void PageBar::addEnd(QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("search"));
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setText(tr("Search (%1)").arg(keys));
    button->setAccessibleName(tr("Search"));
    button->setToolTip(tr("Any action, profile or finding by its name (%1)").arg(keys));
    addEnd(button);
}

void PageBar::addEnd(QWidget *widget)
{
    if (!std::exchange(m_hasEnd, true)) {
        auto *space = new QWidget;
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        addWidget(space);
    }
    addWidget(widget);
    m_widthWithWords = 0;
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fitButtons();
}

/// In a narrow window the icons of the pages go, not their names; and nothing falls off the end.
void PageBar::fitButtons()
{
    if (m_widthWithWords == 0 && toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_widthWithWords = layout()->sizeHint().width();
    const bool hasRoom = width() >= m_widthWithWords;
    const Qt::ToolButtonStyle style = hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly;
    const QList<QAction *> pages = m_pages->actions();
    for (QAction *page : pages)
        qobject_cast<QToolButton *>(widgetForAction(page))->setToolButtonStyle(style);
    if (auto *search = findChild<QToolButton *>(QStringLiteral("search")))
        search->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void PageBar::addCorner(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        m_registry.adopt(action, ActionSpec::Section::Window);
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        addEnd(button);
    }
}

void PageBar::mark(const QWidget *page)
{
    const QList<QAction *> actions = m_pages->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().value<QWidget *>() == page);
}

QString PageBar::marked() const
{
    const QAction *action = m_pages->checkedAction();
    return action ? action->objectName() : QString();
}

} // namespace Grantscope
