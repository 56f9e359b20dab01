// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/copyroute.h"

#include "ui/marks/discretion.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/copyevent.h"
#include "ui/widgets/selection.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// Whether an entry of Qt's own menu is the one of that key. Older ones have no name, but all tell their key.
bool isEntry(const QAction &action, const QString &name, QKeySequence::StandardKey key)
{
    return action.objectName() == name ||
           action.text().endsWith(u'\t' + QKeySequence(key).toString(QKeySequence::NativeText));
}

} // namespace

CopyRoute::CopyRoute(Clipboard &clipboard)
    : QObject(&clipboard)
    , m_clipboard(clipboard)
{
    qApp->installEventFilter(this);
    connect(QGuiApplication::clipboard(), &QClipboard::selectionChanged, this, &CopyRoute::clearMouseSelection);
}

/// What is selected with the mouse goes to X11's selection at once, which histories keep, too.
void CopyRoute::clearMouseSelection()
{
    QClipboard *system = QGuiApplication::clipboard();
    if (system->supportsSelection() && system->ownsSelection() &&
        discretionOf(QApplication::focusWidget()) != Discretion::Open)
        system->clear(QClipboard::Selection);
}

bool CopyRoute::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isOurs = type == QEvent::KeyPress || type == QEvent::ContextMenu || type == QEvent::MouseButtonPress ||
                        type == CopyEvent::kind();
    if (!isOurs || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (type == CopyEvent::kind())
        return copy(widget, false);
    if (type == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool cuts = key->matches(QKeySequence::Cut);
        return (cuts || key->matches(QKeySequence::Copy)) && copy(widget, cuts);
    }
    if (type == QEvent::ContextMenu)
        return openMenu(widget, static_cast<QContextMenuEvent *>(event)->globalPos());
    auto *mouse = static_cast<QMouseEvent *>(event);
    const Selection selection(widget);
    if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier && selection.source() &&
        discretionOf(widget) == Discretion::Secret)
        selection.collapse(); // a press on what is selected would begin to drag it
    return false;
}

bool CopyRoute::copy(QWidget *widget, bool cuts)
{
    const Selection selection(widget);
    if (!selection.source())
        return false;
    const QString text = selection.text();
    if (cuts && !selection.canCut())
        return true;
    if (text.isEmpty())
        return true; // Qt would copy nothing, or what is not selected
    if (discretionOf(widget) == Discretion::Open)
        m_clipboard.copyPlain(text);
    else
        m_clipboard.copySecret(Secret::fromText(text));
    if (cuts)
        selection.remove();
    return true;
}

bool CopyRoute::openMenu(QWidget *widget, const QPoint &at)
{
    const Selection selection(widget);
    QWidget *source = selection.source();
    if (!source || source->contextMenuPolicy() != Qt::DefaultContextMenu)
        return false;
    QMenu *menu = selection.standardMenu();
    if (!menu) {
        if (!qobject_cast<QLabel *>(source) || !selection.exists())
            return false;
        menu = new QMenu;
        menu->addAction(tr("&Copy"))->setObjectName(u"edit-copy"_s);
    }
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        const bool cuts = isEntry(*action, u"edit-cut"_s, QKeySequence::Cut);
        if (!cuts && !isEntry(*action, u"edit-copy"_s, QKeySequence::Copy))
            continue;
        action->disconnect();
        action->setObjectName(cuts ? u"edit-cut"_s : u"edit-copy"_s);
        connect(action, &QAction::triggered, source, [this, source, cuts] { (void)copy(source, cuts); });
    }
    menu->setParent(source, menu->windowFlags());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(at);
    return true;
}

} // namespace Grantscope
