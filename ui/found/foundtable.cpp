// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/foundtable.h"

#include "ui/found/thindelegate.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHeaderView>

namespace Grantscope
{

FoundTable::FoundTable(FoundModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("foundTable"));
    setAccessibleName(tr("Found tokens"));
    setItemDelegate(new ThinDelegate(this));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicator(FoundModel::File, Qt::AscendingOrder); // as they stand in the files
    measureRows(); // before there are any: a header goes through all of them
    setModel(&model);
    setSortingEnabled(true);
    measureColumns();
}

void FoundTable::measureRows()
{
    const int height = fontMetrics().height() + Spacing::Small;
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
}

/// Once, by what a cell can hold at most, and never by what it holds.
void FoundTable::measureColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const auto wide = [this, &metrics](int column, const QString &sample) {
        setColumnWidth(column, metrics.horizontalAdvance(sample) + 2 * Spacing::Small);
    };
    wide(FoundModel::State, statusWord(TokenStatus::NotYetValid));
    wide(FoundModel::Sub, QStringLiteral("firstname.lastname@host.com"));
    wide(FoundModel::Iss, QStringLiteral("https://login.example.com/tenant"));
    wide(FoundModel::Alg, QStringLiteral("Algorithm00"));
    wide(FoundModel::Expires, QStringLiteral("2026-11-22 00:00:00"));
    wide(FoundModel::File, QStringLiteral("access.log.2026-11-22"));
    wide(FoundModel::Line, QStringLiteral("100000000"));
}

void FoundTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT chosen(current.isValid() ? current.row() : -1);
}

void FoundTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measureRows();
        measureColumns();
    }
}

} // namespace Grantscope
