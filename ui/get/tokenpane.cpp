// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/get/tokenpane.h"

#include "ui/evidence/failurecard.h"
#include "ui/theme/spacing.h"
#include "ui/token/noticelist.h"
#include "ui/token/tokenview.h"

#include <QVBoxLayout>

namespace Grantscope
{

TokenPane::TokenPane(const Clock &clock, Clipboard &clipboard, Transport &transport, QWidget *parent)
    : QScrollArea(parent)
    , m_failure(new FailureCard(clipboard))
    , m_notices(new NoticeList)
    , m_view(new TokenView(clock, clipboard, &transport))
{
    m_failure->setVisible(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_notices);
    column->addWidget(m_failure);
    column->addWidget(m_view, 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(content);
    setFocusPolicy(Qt::NoFocus);
}

} // namespace Grantscope
