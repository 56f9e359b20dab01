// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/doctor/checkrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Column { IconColumn, NameColumn, WordColumn, DetailColumn, TimeColumn };

Status statusOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Ok:
        return Status::Ok;
    case CheckOutcome::Warn:
        return Status::Warn;
    case CheckOutcome::Fail:
        return Status::Bad;
    case CheckOutcome::Skipped:
        break;
    }
    return Status::Neutral;
}

/// Shapes differ, so that colour is not needed.
QIcon iconOf(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Skipped ? icon(u"later"_s) : statusIcon(statusOf(outcome));
}

} // namespace

CheckRow::CheckRow(const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_name(doctorCheckName(id))
    , m_icon(new IconLabel({}, 16))
    , m_word(new QLabel)
    , m_detail(new WrapLabel)
    , m_nextStep(new WrapLabel)
    , m_time(new QLabel)
{
    setObjectName(u"check-"_s + id);
    auto *name = new QLabel(m_name);
    name->setFont(strongFont());
    name->setTextFormat(Qt::PlainText);
    name->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 18);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 11);
    m_detail->setObjectName(u"checkDetail"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nextStep->setObjectName(u"checkNextStep"_s);
    m_nextStep->setFont(strongFont());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::Medium);
    grid->setVerticalSpacing(Spacing::Tight);
    grid->setColumnStretch(DetailColumn, 1);
    grid->addWidget(m_icon, 0, IconColumn, Qt::AlignTop);
    grid->addWidget(name, 0, NameColumn, Qt::AlignTop);
    grid->addWidget(m_word, 0, WordColumn, Qt::AlignTop);
    grid->addWidget(m_detail, 0, DetailColumn, Qt::AlignTop);
    grid->addWidget(m_time, 0, TimeColumn, Qt::AlignTop);
    grid->addWidget(m_nextStep, 1, DetailColumn);
    setWaiting();
}

void CheckRow::say(const QString &word, const QString &detail)
{
    m_word->setText(word);
    m_detail->setText(detail);
    m_detail->setStatus(Status::Neutral);
    m_nextStep->setVisible(false);
    m_time->setText({});
    setAccessibleName(m_name);
    setAccessibleDescription(word + u' ' + detail);
}

void CheckRow::setWaiting()
{
    say(tr("waiting"), {});
    m_icon->setIcon(icon(u"later"_s));
}

void CheckRow::setRunning()
{
    say(tr("checking ..."), {});
    m_icon->setIcon(icon(u"refresh"_s, Status::Info));
}

void CheckRow::setCancelled()
{
    say(tr("not checked"), {});
    m_icon->setIcon(icon(u"unknown"_s));
}

void CheckRow::setCheck(const DoctorCheck &check)
{
    const QStringList words{tr("good"), tr("look at it"), tr("fails"), tr("skipped")};
    say(words.at(static_cast<int>(check.outcome)), check.detail);
    m_icon->setIcon(iconOf(check.outcome));
    m_nextStep->setText(check.nextStep);
    m_nextStep->setVisible(!check.nextStep.isEmpty());
    if (check.ms >= 1)
        m_time->setText(tr("%1 ms").arg(QLocale().toString(qRound64(check.ms))));
    if (!check.nextStep.isEmpty())
        setAccessibleDescription(accessibleDescription() + u' ' + check.nextStep);
}

void CheckRow::setExtra(QWidget *extra)
{
    static_cast<QGridLayout *>(layout())->addWidget(extra, 2, NameColumn, 1, TimeColumn - NameColumn + 1);
}

} // namespace Grantscope
