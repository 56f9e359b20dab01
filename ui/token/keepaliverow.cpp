// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/keepaliverow.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

KeepAliveRow::KeepAliveRow(QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox(tr("&Keep alive")))
    , m_text(new WrapLabel)
    , m_compare(new QToolButton)
{
    m_switch->setObjectName(u"keepAlive"_s);
    m_switch->setAccessibleName(tr("Keep alive"));
    m_text->setObjectName(u"keepAliveText"_s);
    m_text->setTone(WrapLabel::Tone::Muted);
    m_compare->setObjectName(u"compareWithBefore"_s);
    m_compare->setText(tr("What changed?"));
    m_compare->setToolTip(tr("Compares this token with the one before"));
    m_compare->setAccessibleDescription(m_compare->toolTip());
    m_compare->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Medium);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    connect(m_switch, &QCheckBox::clicked, this, &KeepAliveRow::switched);
    connect(m_compare, &QToolButton::clicked, this, &KeepAliveRow::compareRequested);
}

void KeepAliveRow::setWords(const KeepAliveWords &words)
{
    m_switch->setChecked(words.isOn);
    m_switch->setEnabled(words.isPossible || words.isOn); // what is on can always be turned off
    m_compare->setVisible(words.hasBefore);
    m_text->setText(words.text);
    m_switch->setAccessibleDescription(words.text);
}

} // namespace Grantscope
