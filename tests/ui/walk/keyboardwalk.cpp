// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keyboardwalk.h"

#include <QApplication>
#include <QButtonGroup>
#include <QMenu>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Walk
{

namespace
{

constexpr int FrameRoom = 3; ///< A style may draw the focus around a widget.

QString nameOf(const QWidget *widget)
{
    return u"%1 '%2' (%3)"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                 widget->accessibleName());
}

/// Of radio buttons that belong together Tab reaches one; the arrow keys reach the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(widget);
    if (!radio || radio->isChecked())
        return false;
    if (radio->group())
        return radio->group()->checkedButton() != nullptr;
    const auto beside = radio->parentWidget()->findChildren<QRadioButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(beside.begin(), beside.end(), [](const QRadioButton *other) { return other->isChecked(); });
}

QList<QWidget *> controlsOf(const QWidget *window)
{
    QList<QWidget *> controls;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool isThere = widget->isVisible() && widget->isEnabled() && widget->window() == window;
        if (isThere && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() &&
            !isReachedByArrows(widget))
            controls.append(widget);
    }
    return controls;
}

/// The widget and what stands close around it, as it is seen now.
QImage seen(QWidget *window, const QWidget *widget)
{
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-FrameRoom, -FrameRoom, FrameRoom, FrameRoom) & window->rect()).toImage();
}

constexpr int MostLinks = 100;

/// A page with one thing to do, as the locked one: there is nowhere else to go.
bool isTheOnlyOne(const QWidget *window, const QWidget *widget)
{
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    return std::none_of(all.begin(), all.end(), [widget](const QWidget *other) {
        return other != widget && other->isVisible() && other->isEnabled() &&
               (other->focusPolicy() & Qt::TabFocus) != 0;
    });
}

struct Round
{
    QList<QWidget *> reached;
    QStringList defects;
};

/// Presses `key` until the focus is where it was; looks at each widget with the focus and without.
Round walk(QWidget *window, QWidget *from, Qt::Key key, qsizetype most)
{
    Round round;
    from->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i < most; ++i) {
        QWidget *widget = QApplication::focusWidget();
        if (!widget || widget->window() != window) {
            round.defects.append(u"the focus leaves the window"_s);
            return round;
        }
        round.reached.append(widget);
        if (!widget->isEnabled() || !widget->isVisible())
            round.defects.append(u"the focus goes to %1, which can't be used"_s.arg(nameOf(widget)));
        QWidget *next = widget;
        // From one link of a text to the next, and out of it behind the last.
        const int mostPresses = qobject_cast<QTextBrowser *>(widget) ? MostLinks : 1;
        for (int presses = 0; next == widget && presses < mostPresses; ++presses) {
            QTest::keyClick(widget, key);
            next = QApplication::focusWidget();
        }
        if (next == widget && isTheOnlyOne(window, widget))
            return round;
        if (next == widget) {
            round.defects.append(u"the focus can't leave %1"_s.arg(nameOf(widget)));
            return round;
        }
        if (next == from)
            return round;
    }
    round.defects.append(u"the round never comes back to %1"_s.arg(nameOf(from)));
    return round;
}

/// As a scroll area does when Tab goes to something in it.
void bringIntoView(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(widget);
    }
}

QStringList unseenFocus(QWidget *window, const QList<QWidget *> &widgets)
{
    QStringList defects;
    for (qsizetype i = 0; widgets.size() > 1 && i < widgets.size(); ++i) {
        QWidget *widget = widgets.at(i);
        widget->setFocus(Qt::TabFocusReason);
        bringIntoView(widget);
        const QImage with = seen(window, widget);
        const QPoint place = widget->mapTo(window, QPoint());
        widgets.at((i + 1) % widgets.size())->setFocus(Qt::TabFocusReason);
        const QImage without = seen(window, widget);
        if (widget->mapTo(window, QPoint()) == place && with == without)
            defects.append(u"the focus can't be seen on %1"_s.arg(nameOf(widget)));
    }
    return defects;
}

/// Escape closes a menu, and the focus is where it was.
QStringList menusThatStay(const QWidget *window)
{
    QStringList defects;
    const QList<QToolButton *> buttons = window->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        QMenu *menu = button->menu();
        if (!menu || !button->isVisible() || !button->isEnabled())
            continue;
        button->setFocus(Qt::TabFocusReason);
        menu->popup(button->mapToGlobal(QPoint()));
        QTest::keyClick(menu, Qt::Key_Escape);
        if (menu->isVisible())
            defects.append(u"Escape does not close the menu of %1"_s.arg(nameOf(button)));
        menu->hide();
        if (QApplication::focusWidget() != button)
            defects.append(u"after Escape the focus is not on %1"_s.arg(nameOf(button)));
    }
    return defects;
}

} // namespace

QStringList keyboardDefects(QWidget *window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {u"the window does not become active"_s};
    const QList<QWidget *> controls = controlsOf(window);
    if (controls.isEmpty())
        return {};
    QStringList defects;
    const qsizetype most = 2 * controls.size() + 10;
    QList<QWidget *> path;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const Round round = walk(window, controls.constFirst(), key, most);
        const QString by = key == Qt::Key_Tab ? u"Tab"_s : u"Shift+Tab"_s;
        for (const QString &defect : round.defects)
            defects.append(u"%1: %2"_s.arg(by, defect));
        for (const QWidget *control : controls) {
            if (!round.reached.contains(control))
                defects.append(u"%1 does not reach %2"_s.arg(by, nameOf(control)));
        }
        if (path.isEmpty())
            path = round.reached;
    }
    return defects + unseenFocus(window, path) + menusThatStay(window);
}

} // namespace Grantscope::Walk
