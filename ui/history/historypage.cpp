// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historypage.h"

#include "ui/marks/discretion.h"
#include "ui/marks/veilevent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
enum Page { EmptyPage, TablePage };
} // namespace

HistoryPage::HistoryPage(const SessionBook &book, QWidget *parent)
    : QWidget(parent)
    , m_model(book)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_profile(new QComboBox)
    , m_view(new QTableView)
    , m_stack(new QStackedWidget)
{
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_stack->setCurrentIndex(TablePage);
        renewFilter();
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    renewFilter();
}

void HistoryPage::build()
{
    m_stack->insertWidget(EmptyPage, new EmptyState(Status::Info, tr("Nothing has happened yet"),
                                                    tr("Every sign-in and refresh of this window will stand here, by "
                                                       "the fingerprint of its token.")));
    m_stack->insertWidget(TablePage, table());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->addWidget(m_stack);
}

QWidget *HistoryPage::table()
{
    auto *heading = new WrapLabel(tr("History"));
    heading->setFont(verdictFont());
    auto *label = new QLabel(tr("&Profile"));
    label->setBuddy(m_profile);
    m_profile->setObjectName(u"historyProfile"_s);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->setMinimumContentsLength(18);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filtered->setSourceModel(&m_model);
    m_filtered->setFilterKeyColumn(HistoryModel::ProfileName);
    m_filtered->setFilterRole(Qt::EditRole);
    setDiscretion(m_view, Discretion::OwnHiding);
    m_view->setObjectName(u"history"_s);
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_filtered);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Spacing::Medium);
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    for (const int column : {HistoryModel::Time, HistoryModel::What, HistoryModel::Fingerprint})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->resizeSection(HistoryModel::ProfileName, 130);
    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Small);
    top->addWidget(heading, 1);
    top->addWidget(label);
    top->addWidget(m_profile);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    return widget;
}

void HistoryPage::customEvent(QEvent *event)
{
    if (event->type() != VeilEvent::kind())
        return;
    m_model.setHidesPersonal(static_cast<VeilEvent *>(event)->state().hidesPersonal);
    for (int item = 1; item < m_profile->count(); ++item)
        m_profile->setItemText(item, m_model.shownName(m_profile->itemData(item).toString()));
}

void HistoryPage::renewFilter()
{
    const QStringList names = m_model.profileNames();
    if (m_profile->count() == names.size() + 1)
        return;
    const QString chosen = m_profile->currentData().toString();
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    m_profile->addItem(tr("All profiles"), QString());
    for (const QString &name : names)
        m_profile->addItem(m_model.shownName(name), name);
    const int index = m_profile->findData(chosen);
    m_profile->setCurrentIndex(index < 0 ? 0 : index);
}

void HistoryPage::applyFilter()
{
    const QString name = m_profile->currentData().toString();
    m_filtered->setFilterRegularExpression(
        name.isEmpty() ? QString() : QRegularExpression::anchoredPattern(QRegularExpression::escape(name)));
}

void HistoryPage::focusFirst()
{
    if (m_stack->currentIndex() == TablePage)
        m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
