// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/holdbutton.h"

#include "ui/theme/icons.h"

#include <QEvent>

namespace Grantscope
{

HoldButton::HoldButton(const QString &accessibleName, QWidget *parent)
    : QToolButton(parent)
{
    setIcon(Grantscope::icon(QStringLiteral("eye")));
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    connect(this, &QToolButton::pressed, this, [this] { setHeld(true); });
    connect(this, &QToolButton::released, this, [this] { setHeld(false); });
}

void HoldButton::setHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT heldChanged(held);
}

void HoldButton::changeEvent(QEvent *event)
{
    // A window that goes to the back, or a form that is disabled, hides what it showed.
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::EnabledChange)
        setHeld(false);
    QToolButton::changeEvent(event);
}

void HoldButton::focusOutEvent(QFocusEvent *event)
{
    setHeld(false);
    QToolButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent *event)
{
    setHeld(false);
    QToolButton::hideEvent(event);
}

} // namespace Grantscope
