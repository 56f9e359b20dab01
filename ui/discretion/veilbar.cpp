// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/veilbar.h"

#include "ui/discretion/veil.h"
#include "ui/fields/holdbutton.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

VeilBar::VeilBar(Veil &veil, QWidget *parent)
    : QWidget(parent)
    , m_veil(veil)
    , m_action(new QAction(icon(u"hidden"_s), tr("Hide secrets on a shared screen"), this))
    , m_state(new QToolButton)
    , m_eye(new HoldButton(tr("Hold to show what is hidden")))
{
    m_action->setObjectName(u"shareScreen"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_action->setToolTip(tr("Hides tokens, pasted texts, requests, answers and names while others see this screen (%1)")
                             .arg(m_action->shortcut().toString(QKeySequence::NativeText)));
    m_state->setObjectName(u"statusVeil"_s);
    m_state->setAutoRaise(true);
    m_state->setFocusPolicy(Qt::TabFocus);
    m_state->setIcon(icon(u"hidden"_s));
    m_state->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_eye->setObjectName(u"showHidden"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Tight);
    row->addWidget(m_state);
    row->addWidget(m_eye);
    connect(m_action, &QAction::triggered, &veil, &Veil::setOn);
    connect(m_state, &QToolButton::clicked, m_action, &QAction::trigger);
    connect(m_eye, &HoldButton::heldChanged, &veil, &Veil::setRevealing);
    connect(&veil, &Veil::changed, this, &VeilBar::tell);
    tell();
}

void VeilBar::tell()
{
    const bool isOn = m_veil.isOn();
    m_action->setChecked(isOn);
    m_eye->setVisible(isOn);
    QString words = tr("Screen not shared");
    if (m_veil.isRevealing())
        words = tr("Shown while you hold");
    else if (isOn)
        words = tr("Secrets are hidden: hold Alt to show");
    m_state->setText(words);
    m_state->setAccessibleName(words);
    m_state->setToolTip(isOn ? tr("Click to show everything again") : m_action->toolTip());
    m_state->setToolButtonStyle(isOn ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_state->setMinimumWidth(m_state->sizeHint().width()); // a tool button would be squeezed to its icon
    QAccessibleEvent told(m_state, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

} // namespace Grantscope
