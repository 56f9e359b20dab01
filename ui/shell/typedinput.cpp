// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/typedinput.h"

#include "ui/widgets/pasteedit.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolBar>

namespace Grantscope
{
namespace
{

/// Which of its parent's children of the same name (or, where it has none, of the same class) it is.
QString step(const QWidget *widget)
{
    const QString name = widget->objectName();
    const char *type = widget->metaObject()->className();
    int place = 0;
    const QObjectList &children = widget->parent()->children();
    for (const QObject *sibling : children) {
        if (sibling == widget)
            break;
        if (sibling->objectName() == name &&
            (!name.isEmpty() || qstrcmp(sibling->metaObject()->className(), type) == 0))
            ++place;
    }
    return QStringLiteral("%1#%2").arg(name.isEmpty() ? QLatin1String(type) : name).arg(place);
}

QString placeOf(const QWidget *widget, const QWidget *window)
{
    QStringList steps;
    for (const QWidget *at = widget; at != window; at = at->parentWidget())
        steps.prepend(step(at));
    return steps.join(QLatin1Char('/'));
}

/// Parts of other widgets, and what the window itself sets.
bool isOwn(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return !widget->isWindow() && !qobject_cast<const QAbstractSpinBox *>(parent) &&
           !qobject_cast<const QComboBox *>(parent) && !qobject_cast<const QToolBar *>(parent);
}

QList<QWidget *> fieldsOf(const QWidget &window)
{
    QList<QWidget *> fields;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isOwn(widget))
            fields.append(widget);
    }
    return fields;
}

bool isCounterpart(const QAbstractItemView *view, int row)
{
    return view->model() && row >= 0 && row < view->model()->rowCount(view->rootIndex());
}

} // namespace

/// False: nothing is typed or chosen in such a widget.
bool TypedInput::read(QWidget *widget, Value &value)
{
    if (const auto *paste = qobject_cast<PasteEdit *>(widget)) {
        value.text = paste->content();
    } else if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget); plain && !plain->isReadOnly()) {
        value.text = Secret::fromText(plain->toPlainText());
    } else if (const auto *rich = qobject_cast<QTextEdit *>(widget); rich && !rich->isReadOnly()) {
        value.text = Secret::fromText(rich->toPlainText());
    } else if (const auto *line = qobject_cast<QLineEdit *>(widget); line && !line->isReadOnly()) {
        value.text = Secret::fromText(line->text());
        value.number = line->cursorPosition();
    } else if (const auto *spin = qobject_cast<QSpinBox *>(widget)) {
        value.number = spin->value();
    } else if (const auto *time = qobject_cast<QDateTimeEdit *>(widget)) {
        value.time = time->dateTime();
    } else if (const auto *box = qobject_cast<QComboBox *>(widget)) {
        value.number = box->currentIndex();
        value.text = Secret::fromText(box->isEditable() ? box->currentText() : QString());
    } else if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && button->isCheckable()) {
        value.number = button->isChecked() ? 1 : 0;
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        value.number = tabs->currentIndex();
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        value.sizes = splitter->saveState();
    } else if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        value.number = view->currentIndex().row();
    } else {
        return false;
    }
    return true;
}

void TypedInput::write(QWidget *widget, const Value &value)
{
    if (auto *paste = qobject_cast<PasteEdit *>(widget)) {
        paste->setContent(value.text);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget)) {
        plain->setPlainText(value.text.revealText());
    } else if (auto *rich = qobject_cast<QTextEdit *>(widget)) {
        rich->setPlainText(value.text.revealText());
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(value.text.revealText());
        line->setCursorPosition(value.number);
    } else if (auto *spin = qobject_cast<QSpinBox *>(widget)) {
        spin->setValue(value.number);
    } else if (auto *time = qobject_cast<QDateTimeEdit *>(widget)) {
        time->setDateTime(value.time);
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        box->setCurrentIndex(value.number < box->count() ? value.number : box->currentIndex());
        if (box->isEditable())
            box->setEditText(value.text.revealText());
    } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (!button->autoExclusive() || value.number == 1) // another one of the group takes the tick away
            button->setChecked(value.number == 1);
    } else if (auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        tabs->setCurrentIndex(value.number);
    } else if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        splitter->restoreState(value.sizes);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && isCounterpart(view, value.number)) {
        view->setCurrentIndex(view->model()->index(value.number, 0, view->rootIndex()));
    }
}

TypedInput TypedInput::of(const QWidget &window)
{
    TypedInput input;
    const QList<QWidget *> fields = fieldsOf(window);
    for (QWidget *widget : fields) {
        Value value;
        if (!read(widget, value))
            continue;
        value.place = placeOf(widget, &window);
        input.m_values.push_back(std::move(value));
    }
    if (const QWidget *focus = window.focusWidget())
        input.m_focus = placeOf(focus, &window);
    return input;
}

void TypedInput::fill(QWidget &window) const
{
    for (int look = 0; look < 2; ++look) { // the first may undo what it has done: an endpoint sets its own formats
        QHash<QString, QWidget *> places;
        const QList<QWidget *> fields = fieldsOf(window);
        for (QWidget *widget : fields)
            places.insert(placeOf(widget, &window), widget);
        for (const Value &value : m_values) {
            QWidget *widget = places.value(value.place);
            Value there;
            if (widget && read(widget, there) && !isSame(there, value))
                write(widget, value);
        }
        if (QWidget *focus = places.value(m_focus))
            focus->setFocus(Qt::OtherFocusReason);
    }
}

bool TypedInput::isSame(const Value &one, const Value &other)
{
    return one.text.matches(other.text) && one.number == other.number && one.time == other.time &&
           one.sizes == other.sizes;
}

} // namespace Grantscope
