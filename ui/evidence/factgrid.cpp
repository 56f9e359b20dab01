// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/factgrid.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>

namespace Grantscope
{

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::Medium);
    m_grid->setVerticalSpacing(Spacing::Tight);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactGrid::add(const QString &label, const QString &value)
{
    const int row = m_grid->rowCount();
    auto *name = new WrapLabel(label);
    name->setTone(WrapLabel::Tone::Muted);
    auto *text = new WrapLabel(value);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
}

} // namespace Grantscope
