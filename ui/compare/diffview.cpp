// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/diffview.h"

#include "ui/facts/copytable.h"
#include "ui/facts/roomydelegate.h"
#include "ui/marks/discretion.h"
#include "ui/marks/veilevent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Column { What, Difference, Before, After };
constexpr int MostChips = 8; ///< Of one claim and direction; the table has them all.
constexpr int SmallestTable = 200;
constexpr qsizetype LongestTip = 2000;

Status statusOf(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Added:
        return Status::Ok;
    case DiffRow::Kind::Removed:
        return Status::Bad;
    case DiffRow::Kind::Changed:
        return Status::Warn;
    case DiffRow::Kind::Same:
        break;
    }
    return Status::Neutral;
}

QIcon iconOf(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Added:
        return icon(u"add"_s, statusOf(kind));
    case DiffRow::Kind::Removed:
        return icon(u"remove"_s, statusOf(kind));
    case DiffRow::Kind::Changed:
        return icon(u"differs"_s, statusOf(kind));
    case DiffRow::Kind::Same:
        break;
    }
    return {};
}

void addText(FlowLayout *flow, const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);                     // the name of a claim is anybody's
    label->setMinimumHeight(Chip(text).sizeHint().height()); // level with the words of the chips
    flow->addWidget(label);
}

void addChips(FlowLayout *flow, const QStringList &words, const QString &sign, Status status)
{
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), MostChips)))
        flow->addWidget(new Chip(sign + word, status));
    const auto more = static_cast<int>(words.size()) - MostChips;
    if (more > 0)
        addText(flow, DiffView::tr("and %Ln more", nullptr, more));
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_words(new QWidget)
    , m_flow(new FlowLayout)
    , m_everything(new QCheckBox(tr("Show what is the &same, too")))
    , m_table(new QTreeWidget)
{
    build();
    buildTable();
    connect(m_everything, &QCheckBox::toggled, this, &DiffView::showRows);
}

void DiffView::build()
{
    m_words->setLayout(m_flow);
    m_everything->setObjectName(u"showSame"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_words);
    column->addWidget(m_everything, 0, Qt::AlignLeading);
    column->addWidget(m_table, 1);
}

void DiffView::buildTable()
{
    m_table->setObjectName(u"differences"_s);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setHeaderLabels({tr("What"), tr("Difference"), tr("Before"), tr("After")});
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(0);
    m_table->setItemsExpandable(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->header()->setMinimumSectionSize(90);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Difference, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(Before, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(After, QHeaderView::Stretch);
    m_table->setColumnWidth(What, 190);
    m_table->setMinimumHeight(SmallestTable);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    enableCopy(m_table);
}

void DiffView::setRows(const QList<DiffRow> &rows)
{
    m_rows = rows;
    showWords();
    showRows();
}

void DiffView::showWords()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DiffRow &row : std::as_const(m_rows)) {
        const bool isHidden = row.isPersonal && m_veil.hidesPersonal;
        if (!isHidden && (!row.gained.isEmpty() || !row.lost.isEmpty()))
            addWords(row);
    }
    m_words->setVisible(m_flow->count() > 0);
}

void DiffView::addWords(const DiffRow &row)
{
    if (!row.gained.isEmpty()) {
        addText(m_flow, tr("%1 gained:", "Scope").arg(row.label));
        addChips(m_flow, row.gained, u"+ "_s, Status::Ok);
    }
    if (!row.lost.isEmpty()) {
        addText(m_flow, tr("%1 lost:", "Scope").arg(row.label));
        addChips(m_flow, row.lost, u"\u2212 "_s, Status::Bad);
    }
}

void DiffView::addRow(QTreeWidgetItem *group, const DiffRow &row)
{
    const auto shown = [isHidden = row.isPersonal && m_veil.hidesPersonal](const QString &value) {
        return isHidden && !value.isEmpty() ? hiddenText() : value;
    };
    auto *item = new QTreeWidgetItem(group, {row.what, differenceWords(row), shown(row.before), shown(row.after)});
    item->setIcon(Difference, iconOf(row.kind));
    if (row.kind != DiffRow::Kind::Same)
        item->setForeground(Difference, statusText(statusOf(row.kind), palette()));
    for (const int column : {Before, After}) {
        item->setFont(column, fixedFont());
        item->setToolTip(column, item->text(column).left(LongestTip).toHtmlEscaped());
    }
    item->setToolTip(What, row.what.toHtmlEscaped());
}

void DiffView::showRows()
{
    m_table->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (const DiffRow &row : std::as_const(m_rows)) {
        const bool isSame = row.kind == DiffRow::Kind::Same;
        if (isSame && !m_everything->isChecked())
            continue;
        const bool isHeader = row.part == DiffRow::Part::Header;
        const QString title = isSame ? (isHeader ? tr("The same in both headers") : tr("The same in both"))
                                     : (isHeader ? tr("What differs in the header") : tr("What differs"));
        QTreeWidgetItem *&group = groups[title];
        if (!group) {
            group = new QTreeWidgetItem(m_table, {title});
            group->setFont(0, strongFont());
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        addRow(group, row);
    }
    const bool hasSame =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const DiffRow &row) { return row.kind == DiffRow::Kind::Same; });
    m_everything->setVisible(hasSame);
    m_table->setVisible(m_table->topLevelItemCount() > 0);
}

void DiffView::customEvent(QEvent *event)
{
    if (event->type() != VeilEvent::kind() || m_veil == static_cast<VeilEvent *>(event)->state())
        return;
    m_veil = static_cast<VeilEvent *>(event)->state();
    showWords();
    showRows();
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showRows(); // the colours of the words
}

} // namespace Grantscope
