// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/disclosure.h"

#include "ui/theme/spacing.h"

#include <QVBoxLayout>

namespace Grantscope
{

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new DisclosureButton(title))
    , m_content(content)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(content);
    content->setVisible(false);
    connect(m_button, &QAbstractButton::toggled, content, &QWidget::setVisible);
    connect(m_button, &QAbstractButton::toggled, this, &Disclosure::toggled);
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->updateGeometry();
}

} // namespace Grantscope
