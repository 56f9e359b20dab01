// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/disclosure.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QVBoxLayout>

namespace Grantscope
{

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_button(new QToolButton), m_content(content)
{
    m_button->setText(title);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(content);
    connect(m_button, &QToolButton::toggled, this, &Disclosure::show);
    connect(m_button, &QToolButton::toggled, this, &Disclosure::toggled);
    show(false);
}

void Disclosure::setTitle(const QString &title)
{
    m_button->setText(title);
}

void Disclosure::show(bool open)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QString closed = rightToLeft ? QStringLiteral("closed-rtl") : QStringLiteral("closed");
    m_button->setIcon(icon(open ? QStringLiteral("open") : closed));
    m_content->setVisible(open);
}

} // namespace Grantscope
