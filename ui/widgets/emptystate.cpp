// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace Grantscope
{

EmptyState::EmptyState(Status status, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Spacing::Large, Spacing::Section, Spacing::Large, Spacing::Section);
    m_column->setSpacing(Spacing::Small);
    m_column->addStretch(1);
    m_column->addWidget(new IconLabel(statusIcon(status), 32), 0, Qt::AlignHCenter);
    auto *heading = new WrapLabel(title);
    heading->setFont(sectionFont());
    heading->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(heading);
    auto *words = new WrapLabel(text);
    words->setTone(WrapLabel::Tone::Muted);
    words->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(words);
    m_column->addStretch(2);
}

void EmptyState::setButton(QAbstractButton *button)
{
    m_column->insertSpacing(m_column->count() - 1, Spacing::Small);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace Grantscope
