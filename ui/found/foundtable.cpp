// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/foundtable.h"

#include "ui/found/thindelegate.h"
#include "ui/marks/discretion.h"
#include "ui/theme/spacing.h"

#include <QEvent>
#include <QHeaderView>

namespace Grantscope
{

FoundTable::FoundTable(FoundModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("foundTable"));
    setAccessibleName(tr("Found tokens"));
    setDiscretion(this, Discretion::OwnHiding);
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
    connect(&model, &QAbstractItemModel::modelReset, this,
            &FoundTable::restoreCurrent); // after the view's own answer to it
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
    wide(FoundModel::Sub, QStringLiteral("firstname.last@host.com"));
    wide(FoundModel::Iss, QStringLiteral("https://login.example.com/"));
    wide(FoundModel::Alg, QStringLiteral("Algorithm00"));
    wide(FoundModel::Expires, QStringLiteral("2026-11-22 00:00:00"));
    wide(FoundModel::File, QStringLiteral("access.log.2026"));
    wide(FoundModel::Line, QStringLiteral("10000000"));
}

void FoundTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid() || current.row() == previous.row())
        return;
    m_current = m_model.rowAt(current.row());
    Q_EMIT chosen(current.row());
}

void FoundTable::restoreCurrent()
{
    if (!m_current)
        return;
    const int place = m_model.placeOf(*m_current);
    if (place < 0) {
        m_current.reset();
        Q_EMIT chosen(-1);
        return;
    }
    m_isRestoring = true;
    setAutoScroll(false); // a table that grows is not to jump
    setCurrentIndex(m_model.index(place, 0));
    setAutoScroll(true);
    m_isRestoring = false;
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
