// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/tokenstrip.h"

#include "ui/fields/holdbutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Grantscope
{

TokenStrip::TokenStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_eye(new HoldButton(tr("Hold to show the token")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"tokenText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_eye->setObjectName(u"revealToken"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_text);
    row->addWidget(m_eye);
    row->addStretch(1);
    connect(m_eye, &HoldButton::heldChanged, this, &TokenStrip::reveal);
}

TokenStrip::~TokenStrip()
{
    delete m_whole;
}

void TokenStrip::setToken(const Secret &token)
{
    reveal(false);
    m_token = token;
    m_eye->setEnabled(!token.isEmpty());
    m_text->setText(
        tr("Token %1, %Ln character(s)", "fingerprint", static_cast<int>(token.size())).arg(token.fingerprint()));
}

void TokenStrip::reveal(bool held)
{
    delete m_whole;
    m_whole = nullptr;
    if (!held)
        return;
    QWidget *page = parentWidget() ? parentWidget() : this;
    auto *whole = new Card(Status::Neutral, window());
    auto *text = new WrapLabel(m_token.revealText());
    text->setObjectName(u"wholeToken"_s);
    text->setFont(fixedFont());
    auto *inner = new QVBoxLayout(whole);
    inner->setContentsMargins(Spacing::Small, Spacing::Small, Spacing::Small, Spacing::Small);
    inner->addWidget(text);
    const QPoint below = mapTo(window(), QPoint(0, height() + Spacing::Tight));
    const int left = page->mapTo(window(), QPoint(0, 0)).x();
    whole->setGeometry(left, below.y(), page->width(), whole->heightForWidth(page->width()));
    whole->show();
    whole->raise();
    m_whole = whole;
}

} // namespace Grantscope
