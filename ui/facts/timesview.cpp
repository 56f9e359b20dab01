// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/timesview.h"

#include "codec/datetime.h"
#include "inspect/localtime.h"
#include "inspect/verdict.h"
#include "ui/facts/copytable.h"
#include "ui/facts/roomydelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/time/timeline.h"
#include "ui/widgets/wraplabel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Column { What, Stated, Local, FromNow };

} // namespace

TimesView::TimesView(QWidget *parent)
    : QWidget(parent)
    , m_line(new Timeline)
    , m_table(new QTableWidget(0, 4))
    , m_note(new WrapLabel)
{
    m_line->setObjectName(u"timeline"_s);
    m_table->setObjectName(u"times"_s);
    m_table->setAccessibleName(tr("Times"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("As stated"), tr("Local time"), tr("From now")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Nothing scrolls sideways: what is too long for its share of the width goes on in a second line.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(FromNow, QHeaderView::ResizeToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(2 * m_table->fontMetrics().height() + Spacing::Large); // the note below has to fit, too
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    enableCopy(m_table);
    m_note->setTone(WrapLabel::Tone::Muted);
    m_note->setText(tr("Where several statements disagree, the earliest counts: that is the safe side. Times relative "
                       "to now are by this computer's clock."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_line);
    column->addSpacing(Spacing::Tight);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void TimesView::add(const QString &what, const QString &stated, const QDateTime &at, bool counts)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(counts ? tr("%1 (this one counts)").arg(what) : what);
    if (counts) {
        name->setFont(strongFont());
        name->setIcon(statusIcon(Status::Ok));
    }
    auto *said = new QTableWidgetItem(stated);
    said->setFont(fixedFont());
    m_table->setItem(row, What, name);
    m_table->setItem(row, Stated, said);
    m_table->setItem(row, Local, new QTableWidgetItem(localTimeLong(at)));
    m_table->setItem(row, FromNow, new QTableWidgetItem);
    m_times.append(at);
}

void TimesView::setSubject(const TokenSubject &subject, const QDateTime &now)
{
    const Inspection &inspection = subject.inspection;
    m_line->setGoodStatus(subject.isGranted() ? Status::Ok : Status::Info);
    m_line->setTimes(
        {inspection.issuedAt, inspection.notBefore, subject.refreshAt, inspection.expiresAt, subject.signsInAgain},
        now);
    m_line->setVisible(m_line->times().isKnown());
    m_table->setRowCount(0);
    m_times.clear();
    if (inspection.issuedAt.isValid()) {
        const bool stated = !subject.answer || subject.answer->issuedAtStated;
        const QString said = stated ? toRfc3339(inspection.issuedAt) : tr("not stated; when it was asked for");
        add(tr("Issued"), said, inspection.issuedAt);
    } else {
        add(tr("Issued"), tr("not stated"), {});
    }
    if (inspection.notBefore.isValid())
        add(tr("Not valid before"), toRfc3339(inspection.notBefore), inspection.notBefore);
    bool found = false;
    for (const ExpiryClock &clock : inspection.clocks) {
        const bool counts = !found && clock.at.isValid() && clock.at == inspection.expiresAt;
        found = found || counts;
        const QString stated = clock.at.isValid() ? clock.stated : tr("%1 (can't be read)").arg(clock.stated);
        add(tr("Expires, by %1").arg(clock.name), stated, clock.at, counts);
    }
    if (inspection.clocks.isEmpty())
        add(tr("Expires"), tr("not stated"), {});
    setNow(now);
    m_table->resizeRowsToContents();
}

void TimesView::setNow(const QDateTime &now)
{
    m_line->setNow(now);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QDateTime &time = m_times.at(row);
        m_table->item(row, FromNow)->setText(time.isValid() ? relativeTime(time, now) : QString());
    }
}

} // namespace Grantscope
