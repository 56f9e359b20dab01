// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "fitwalk.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Grantscope::Walk
{

namespace
{

QString nameOf(const QWidget *widget, const QString &text)
{
    return u"%1 '%2' \"%3\""_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                   text.left(60));
}

bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above))
            return true;
    }
    return false;
}

QString sizes(const QSize &has, const QSize &wants)
{
    return u"%1x%2, and needs %3x%4"_s.arg(has.width()).arg(has.height()).arg(wants.width()).arg(wants.height());
}

/// Empty: it has room.
QString cutWords(const QWidget *widget)
{
    if (const auto *wrapping = qobject_cast<const WrapLabel *>(widget)) {
        const int wants = wrapping->heightForWidth(wrapping->width());
        return wrapping->text().isEmpty() || wrapping->height() >= wants
                   ? QString()
                   : nameOf(widget, wrapping->text()) + u" has "_s + sizes(widget->size(), {widget->width(), wants});
    }
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool elides = qobject_cast<const Chip *>(widget) || (label && label->wordWrap());
    if (elides || (!label && !button))
        return {};
    const QString text = label ? label->text() : button->text();
    const QSize wants = label ? label->minimumSizeHint() : button->minimumSizeHint();
    const bool fits = widget->width() >= wants.width() && widget->height() >= wants.height();
    return text.isEmpty() || fits ? QString() : nameOf(widget, text) + u" has "_s + sizes(widget->size(), wants);
}

QString stickingOut(const QWidget *widget, const QWidget *window)
{
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    const bool isWhole =
        isInScrollArea(widget) ||
        window->rect().adjusted(-1, 0, 1, 0).contains(place); // QSplitter is a pixel off from right to left
    return isWhole || place.isEmpty()
               ? QString()
               : nameOf(widget, {}) +
                     u" sticks out of the window: it goes from %1 to %2"_s.arg(place.left()).arg(place.right());
}

QString sideways(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool mayScroll = widget->objectName() == "foundTable"_L1; // as many columns as a person has widened
    if (area && !mayScroll && area->horizontalScrollBar()->maximum() > 0 &&
        area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return nameOf(widget, {}) + u" scrolls sideways"_s;
    if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
        const auto scrollers = bar->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QToolButton *scroller : scrollers) {
            if (scroller->isVisible())
                return nameOf(widget, {}) + u" has tabs that must be scrolled to"_s;
        }
    }
    return {};
}

} // namespace

QStringList fitDefects(QWidget *window)
{
    constexpr int settling = 4; // a text that wraps anew asks its page for room, and that the page around it
    for (int i = 0; i < settling; ++i)
        QCoreApplication::sendPostedEvents();
    QStringList defects;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != window)
            continue;
        for (const QString &defect : {cutWords(widget), stickingOut(widget, window), sideways(widget)}) {
            if (!defect.isEmpty())
                defects.append(defect);
        }
    }
    return defects;
}

QHash<QString, double> placesOf(const QWidget *window)
{
    QHash<QString, double> places;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
        const bool isOwn = !widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1);
        if (!widget->isVisible() || !isControl || !isOwn || widget->window() != window)
            continue;
        const double middle = widget->mapTo(window, widget->rect().center()).x();
        places.insert(widget->objectName(), middle / window->width());
    }
    return places;
}

} // namespace Grantscope::Walk
