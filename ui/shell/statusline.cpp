// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusline.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/clipboard.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Grantscope
{

StatusLine::StatusLine(Clipboard &clipboard, QWidget *parent)
    : QStatusBar(parent)
    , m_secrets(add(u"statusSecrets"_s))
    , m_exchange(add(u"statusExchange"_s))
    , m_sandbox(add(u"statusSandbox"_s))
    , m_clipboard(new QLabel)
{
    setContentsMargins(Spacing::Section, 0, Spacing::Large, Spacing::Tight);
    m_clipboard->setObjectName(u"statusClipboard"_s);
    m_clipboard->setTextFormat(Qt::PlainText);
    addPermanentWidget(m_clipboard);
    m_secrets->setText(tr("Tokens: in memory only, until the window closes"));
    m_exchange->setText(tr("Nothing was sent yet"));
    m_sandbox->setVisible(false);
    m_clipboard->setVisible(false);
    connect(&clipboard, &Clipboard::secondsLeftChanged, this, &StatusLine::showClipboard);
}

QLabel *StatusLine::add(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, 0, Spacing::Section, 0);
    addWidget(label);
    return label;
}

void StatusLine::showExchange(const QString &summary)
{
    m_exchange->setText(tr("Last request: %1").arg(summary));
}

void StatusLine::showSandbox(const QString &server)
{
    m_sandbox->setText(tr("Sandbox runs at %1").arg(server));
    m_sandbox->setVisible(true);
}

void StatusLine::showClipboard(int seconds)
{
    m_clipboard->setText(tr("Clipboard clears in %n s", nullptr, seconds));
    m_clipboard->setVisible(seconds > 0);
}

} // namespace Grantscope
