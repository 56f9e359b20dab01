// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/submitbar.h"

#include "inspect/verdict.h"
#include "ui/fields/productionbutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int QuietMs = 150; // an answer that is quicker than this needs no words about waiting

} // namespace

SubmitBar::SubmitBar(QWidget *parent)
    : QWidget(parent)
    , m_submit(new ProductionButton(tr("Get &token")))
    , m_cancel(new QPushButton(tr("Cance&l")))
    , m_preview(new QPushButton(tr("Show the &request first")))
    , m_waiting(new WrapLabel)
{
    m_submit->setObjectName(u"submit"_s);
    m_submit->setFont(strongFont()); // a default button would look the same with the focus and without
    m_cancel->setObjectName(u"cancel"_s);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setCheckable(true);
    m_waiting->setObjectName(u"waiting"_s);
    m_waiting->setTone(WrapLabel::Tone::Muted);
    const int width = std::max(m_submit->sizeHint().width(), m_cancel->sizeHint().width()) + Spacing::Section;
    m_submit->setMinimumWidth(width);
    m_cancel->setMinimumWidth(width);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_submit);
    row->addWidget(m_cancel);
    row->addWidget(m_preview);
    row->addWidget(m_waiting, 1, Qt::AlignVCenter);
    row->addStretch();
    connect(&m_tick, &QTimer::timeout, this, &SubmitBar::tellWaiting);
    setIdle();
}

void SubmitBar::setBusy(const QString &host, int timeoutSeconds)
{
    m_host = host;
    m_timeoutSeconds = timeoutSeconds;
    m_since.start();
    m_tick.start(QuietMs);
    m_cancel->setVisible(true);
    m_submit->setVisible(false);
    m_preview->setVisible(false);
    m_waiting->setText(QString());
    m_waiting->setVisible(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void SubmitBar::setIdle()
{
    m_tick.stop();
    m_submit->setVisible(true);
    m_cancel->setVisible(false);
    m_preview->setVisible(true);
    m_waiting->setVisible(false);
}

void SubmitBar::setSubmitText(Submit text, const QString &production)
{
    m_submit->setProduction(production);
    m_submit->setWords(text == Submit::SignIn ? tr("Sign in") : tr("Get &token"));
}

void SubmitBar::tellWaiting()
{
    m_tick.setInterval(1000);
    const qint64 seconds = m_since.elapsed() / 1000;
    m_waiting->setText(seconds < 2 ? tr("Waiting for %1 ...").arg(m_host)
                                   : tr("Waiting for %1 for %2; gives up after %3.")
                                         .arg(m_host, durationText(seconds), durationText(m_timeoutSeconds)));
}

} // namespace Grantscope
