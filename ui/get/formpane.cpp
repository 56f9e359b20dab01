// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/get/formpane.h"

#include "ui/evidence/failurecard.h"
#include "ui/marks/discretion.h"
#include "ui/signin/signinform.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/token/noticelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

FormPane::FormPane(SignInForm *form, Clipboard &clipboard, QWidget *parent)
    : QScrollArea(parent)
    , m_heading(new WrapLabel(tr("Get a token")))
    , m_heldText(new WrapLabel)
    , m_back(new QPushButton(tr("Back to the token")))
    , m_strip(heldStrip())
    , m_failure(new FailureCard(clipboard))
    , m_notices(new NoticeList)
{
    m_heading->setFont(verdictFont());
    m_heading->setObjectName(u"formHeading"_s);
    m_failure->setVisible(false);
    setDiscretion(m_heldText, Discretion::Personal);
    setDiscretion(m_heading, Discretion::Personal); // names often hold the account's
    auto *content = new QWidget;
    content->setMaximumWidth(Spacing::TextWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Section);
    column->setSpacing(Spacing::Large);
    column->addWidget(m_heading);
    column->addWidget(m_strip);
    column->addWidget(m_notices);
    column->addWidget(m_failure);
    column->addWidget(form);
    column->addStretch(1);
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(outer);
    setFocusPolicy(Qt::NoFocus);
    connect(m_back, &QPushButton::clicked, this, &FormPane::backRequested);
}

QWidget *FormPane::heldStrip()
{
    auto *strip = new Card;
    m_back->setObjectName(u"backToToken"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    row->setSpacing(Spacing::Medium);
    row->addWidget(m_heldText, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    strip->setVisible(false);
    return strip;
}

void FormPane::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void FormPane::setHeld(const QString &who)
{
    m_heldText->setText(tr("You still hold the token of %1.").arg(who));
    m_strip->setVisible(!who.isEmpty());
}

void FormPane::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace Grantscope
