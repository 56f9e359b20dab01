// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/noticelist.h"

#include "ui/access/announcer.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

QWidget *lineOf(const Notice &notice)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(new IconLabel(statusIcon(notice.status), 16), 0, Qt::AlignTop);
    auto *text = new WrapLabel(notice.text);
    text->setObjectName(u"notice"_s);
    row->addWidget(text, 1);
    return line;
}

} // namespace

NoticeList::NoticeList(QWidget *parent)
    : Card(Status::Warn, parent)
    , m_column(new QVBoxLayout)
    , m_signIn(new QPushButton(tr("Sign in a&gain...")))
{
    setObjectName(u"notices"_s);
    m_signIn->setObjectName(u"signInAgain"_s);
    m_column->setSpacing(Spacing::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    row->setSpacing(Spacing::Medium);
    row->addLayout(m_column, 1);
    row->addWidget(m_signIn, 0, Qt::AlignVCenter);
    setVisible(false);
    connect(m_signIn, &QPushButton::clicked, this, &NoticeList::signInRequested);
}

void NoticeList::setNotices(const QList<Notice> &notices, bool offersSignIn)
{
    m_signIn->setVisible(offersSignIn);
    setVisible(!notices.isEmpty());
    if (notices == m_notices)
        return;
    const bool isNews = notices.size() != m_notices.size();
    m_notices = notices;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (notices.isEmpty())
        return;
    m_column->addStretch(); // a layout that is aligned would not ask how high its text is at this width
    for (const Notice &notice : notices)
        m_column->addWidget(lineOf(notice));
    m_column->addStretch();
    setStatus(notices.constFirst().status);
    setAccessibleName(notices.constFirst().text);
    if (isNews) // another time in the same sentence is not read out again
        Announcer::of(*this).say(notices.constFirst().text);
}

} // namespace Grantscope
