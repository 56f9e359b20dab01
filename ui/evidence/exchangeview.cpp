// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/exchangeview.h"

#include "ui/evidence/factgrid.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/monoview.h"
#include "ui/widgets/wraplabel.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace Grantscope
{

namespace
{

QWidget *pane(const QString &title, MonoView *view)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    auto *heading = new QLabel(title);
    heading->setFont(strongFont());
    heading->setBuddy(view);
    column->addWidget(heading);
    column->addWidget(view, 1);
    return widget;
}

} // namespace

ExchangeView::ExchangeView(QWidget *parent)
    : QWidget(parent)
    , m_facts(new FactGrid)
    , m_request(new MonoView(tr("Request, redacted")))
    , m_answer(new MonoView(tr("Answer, redacted")))
{
    setObjectName(QStringLiteral("exchangeView"));
    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setObjectName(QStringLiteral("exchangePanes"));
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(Spacing::Medium);
    panes->addWidget(pane(tr("Request"), m_request));
    panes->addWidget(pane(tr("Answer"), m_answer));
    auto *note = new WrapLabel(tr("Passwords and tokens are hidden here: this page is safe to show and to copy."));
    note->setTone(WrapLabel::Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_facts);
    column->addWidget(panes, 1);
    column->addWidget(note);
}

void ExchangeView::setExchange(const ExchangeFacts &facts)
{
    m_facts->clear();
    for (const ExchangeFacts::Fact &fact : facts.facts)
        m_facts->add(fact.label, fact.value);
    m_request->setPlainText(facts.request);
    m_answer->setPlainText(facts.answer);
}

} // namespace Grantscope
