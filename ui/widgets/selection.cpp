// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/selection.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// Runs `then` on what `widget` is, if it is one of these.
template<typename Then>
void with(QWidget *widget, const Then &then)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        then(line);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
        then(plain);
    else if (auto *rich = qobject_cast<QTextEdit *>(widget))
        then(rich);
    else if (auto *label = qobject_cast<QLabel *>(widget))
        then(label);
    else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        then(view);
}

template<typename T>
constexpr bool IsText = std::is_same_v<T, QPlainTextEdit> || std::is_same_v<T, QTextEdit>;

QString rowText(const QAbstractItemView &view, const QModelIndex &row)
{
    QStringList cells;
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column)
        cells.append(row.siblingAtColumn(column).data().toString());
    return view.selectionBehavior() == QAbstractItemView::SelectRows ? cells.join(u'\t') : row.data().toString();
}

QString textOf(const QAbstractItemView &view)
{
    const bool byRows = view.selectionBehavior() == QAbstractItemView::SelectRows;
    QModelIndexList chosen = byRows ? view.selectionModel()->selectedRows() : view.selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(rowText(view, index));
    return lines.join(u'\n');
}

} // namespace

Selection::Selection(QWidget *widget)
{
    auto *area = widget ? qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) : nullptr;
    with(area && area->viewport() == widget ? area : widget, [this](auto *source) { m_source = source; });
}

QString Selection::text() const
{
    QString text;
    with(m_source, [&text](auto *source) {
        using T = std::remove_pointer_t<decltype(source)>;
        if constexpr (IsText<T>)
            text = source->textCursor().selection().toPlainText();
        else if constexpr (std::is_same_v<T, QLineEdit>)
            text = source->echoMode() == QLineEdit::Normal ? source->selectedText() : QString();
        else if constexpr (std::is_same_v<T, QLabel>)
            text = source->selectedText();
        else
            text = source->selectionModel() ? textOf(*source) : QString();
    });
    return text;
}

bool Selection::exists() const
{
    return !text().isEmpty();
}

bool Selection::canCut() const
{
    bool can = false;
    with(m_source, [&can](auto *source) {
        using T = std::remove_pointer_t<decltype(source)>;
        if constexpr (IsText<T> || std::is_same_v<T, QLineEdit>)
            can = !source->isReadOnly() && source->isEnabled();
    });
    return can;
}

void Selection::remove() const
{
    with(m_source, [](auto *source) {
        using T = std::remove_pointer_t<decltype(source)>;
        if constexpr (IsText<T>)
            source->textCursor().removeSelectedText();
        else if constexpr (std::is_same_v<T, QLineEdit>)
            source->del();
    });
}

void Selection::collapse() const
{
    with(m_source, [](auto *source) {
        if constexpr (IsText<std::remove_pointer_t<decltype(source)>>) {
            QTextCursor cursor = source->textCursor();
            cursor.clearSelection();
            source->setTextCursor(cursor);
        }
    });
}

QMenu *Selection::standardMenu() const
{
    QMenu *menu = nullptr;
    with(m_source, [&menu](auto *source) {
        using T = std::remove_pointer_t<decltype(source)>;
        if constexpr (IsText<T> || std::is_same_v<T, QLineEdit>)
            menu = source->createStandardContextMenu();
    });
    return menu;
}

} // namespace Grantscope
