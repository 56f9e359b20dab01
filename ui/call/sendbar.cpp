// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/call/sendbar.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int QuietMs = 150; // an answer that is quicker than this needs no words about waiting

} // namespace

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_send(new QPushButton(tr("Sen&d")))
    , m_cancel(new QPushButton(tr("Cance&l")))
    , m_waiting(new WrapLabel)
{
    m_send->setObjectName(u"sendCall"_s);
    m_send->setToolTip(tr("Sends the call, once (Ctrl+Enter)"));
    m_send->setAccessibleDescription(tr("Sends the call, once. Ctrl+Enter does the same."));
    m_cancel->setObjectName(u"cancelCall"_s);
    m_waiting->setObjectName(u"callWaiting"_s);
    m_waiting->setTone(WrapLabel::Tone::Muted);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMs);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addWidget(m_waiting, 1, Qt::AlignVCenter);
    row->addStretch();
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SendBar::cancelRequested);
    connect(&m_quiet, &QTimer::timeout, this, [this] { m_waiting->setText(tr("Waiting for %1 ...").arg(m_host)); });
    setIdle();
}

void SendBar::setBusy(const QString &host)
{
    const bool hadFocus = m_send->hasFocus();
    m_isBusy = true;
    m_host = host;
    m_waiting->setText({});
    m_waiting->setVisible(true);
    m_cancel->setVisible(true);
    if (hadFocus)
        m_cancel->setFocus();
    m_send->setVisible(false);
    m_quiet.start();
}

void SendBar::setIdle()
{
    const bool hadFocus = m_cancel->hasFocus();
    m_isBusy = false;
    m_quiet.stop();
    m_send->setVisible(true);
    if (hadFocus)
        m_send->setFocus();
    m_cancel->setVisible(false);
    m_waiting->setVisible(false);
}

} // namespace Grantscope
