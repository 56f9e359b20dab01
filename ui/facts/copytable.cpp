// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/copytable.h"

#include "ui/marks/discretion.h"
#include "ui/widgets/copyevent.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>

namespace Grantscope
{

void enableCopy(QAbstractItemView *view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    setDiscretion(view, Discretion::OwnHiding); // what a token says of somebody; the views hide it cell by cell
    auto *copy = new QAction(QCoreApplication::translate("CopyTable", "Copy"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        CopyEvent wanted;
        QCoreApplication::sendEvent(view, &wanted);
    });
}

} // namespace Grantscope
