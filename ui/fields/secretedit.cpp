// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/secretedit.h"

#include "ui/fields/holdbutton.h"
#include "ui/marks/discretion.h"
#include "ui/marks/forgetevent.h"
#include "ui/theme/spacing.h"

#include <QHBoxLayout>

namespace Grantscope
{

SecretEdit::SecretEdit(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_eye(new HoldButton(what))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                                Qt::ImhSensitiveData);
    setDiscretion(this, Discretion::OwnHiding);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Tight);
    row->addWidget(m_line, 1);
    row->addWidget(m_eye);
    setFocusProxy(m_line);
    connect(m_eye, &HoldButton::heldChanged, m_line,
            [this](bool held) { m_line->setEchoMode(held ? QLineEdit::Normal : QLineEdit::Password); });
}

Secret SecretEdit::secret() const
{
    return Secret::fromText(m_line->text());
}

void SecretEdit::setSecret(const QString &text)
{
    m_line->setText(text);
}

void SecretEdit::customEvent(QEvent *event)
{
    if (event->type() == ForgetEvent::kind())
        wipe();
}

void SecretEdit::wipe()
{
    m_line->setText(QString()); // and not clear(), which can be undone
}

} // namespace Grantscope
