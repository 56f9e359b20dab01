// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/banner.h"

#include "ui/access/announcer.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>

namespace Grantscope
{

Banner::Banner(const QString &objectName, QWidget *parent)
    : Card(Status::Info, parent)
    , m_icon(new IconLabel({}, 16))
    , m_text(new WrapLabel)
{
    setObjectName(objectName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setVisible(false);
}

void Banner::say(const QString &sentence, Status status)
{
    setStatus(status);
    m_icon->setIcon(statusIcon(status));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    Announcer::of(*this).say(sentence, Announcer::Urgency::Assertive);
}

} // namespace Grantscope
